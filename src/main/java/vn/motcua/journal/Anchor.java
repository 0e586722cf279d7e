package vn.motcua.journal;

import java.util.OptionalLong;

/**
 * Where seals lie outside the database (docs/ports/anchor.md): whoever can change the database can't change them. Another
 * bean that keeps the contract may take the folder's place.
 */
public interface Anchor {

    /** The number of the last seal that lies here. */
    OptionalLong last();

    /** Lays the next seal down; when it returns, the seal survives a loss of power. */
    void lay(Seal seal);

    /** Keeps a public key beside the seals it checks; laying it down again changes nothing. */
    void keep(String name, String publicKey);
}
