package vn.motcua.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.motcua.journal.PackFault.Kind;

/** Goes through a pack: signature, files, chains and their seals, and what the chains know of sheets and documents. */
final class PackCheck {

    /** A chain's file lies at the top of what it tells of. */
    static final String CHAIN = "journal.json";

    private static final int SHA256 = 64;
    private static final int BETWEEN = 2;
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final Pack pack;
    private final List<PublicSealKey> keys;

    PackCheck(Pack pack, List<PublicSealKey> keys) {
        this.pack = pack;
        this.keys = keys;
    }

    Optional<PackFault> firstFault() {
        return Stream.<Supplier<Optional<PackFault>>>of(this::signatureFault, this::fileFault, this::chainFault)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<PackFault> signatureFault() {
        var manifest = pack.text(SealedPack.MANIFEST);
        var signature = pack.text(SealedPack.SIGNATURE).map(text -> text.split("\n", -1));
        if (manifest.isEmpty()) return fault(Kind.FILE_MISSING, SealedPack.MANIFEST);
        if (signature.isEmpty()) return fault(Kind.FILE_MISSING, SealedPack.SIGNATURE);
        var parts = signature.get();
        var isSigned = parts.length > 1 && hasSigned(parts[0], SealedPack.fingerprint(manifest.get()), parts[1]);
        return isSigned ? Optional.empty() : fault(Kind.SIGNATURE_WRONG, SealedPack.MANIFEST);
    }

    private boolean hasSigned(String name, String hash, String signature) {
        return keys.stream().anyMatch(key -> key.name().equals(name) && key.hasSigned(hash, signature));
    }

    private Optional<PackFault> fileFault() {
        var listed = manifest();
        var seen = new HashSet<String>();
        for (var name : pack.names()) {
            if (!seen.add(name) || !listed.containsKey(name) && !isOwn(name)) return fault(Kind.FILE_ADDED, name);
            if (!isOwn(name) && !pack.sha256(name).equals(listed.get(name))) return fault(Kind.FILE_CHANGED, name);
        }
        return listed.keySet().stream()
                .filter(name -> !seen.contains(name))
                .findFirst()
                .flatMap(name -> fault(Kind.FILE_MISSING, name));
    }

    private static boolean isOwn(String name) {
        return name.equals(SealedPack.MANIFEST) || name.equals(SealedPack.SIGNATURE);
    }

    private Map<String, String> manifest() {
        var listed = new LinkedHashMap<String, String>();
        pack.text(SealedPack.MANIFEST).orElse("").lines().forEach(line -> {
            var end = Math.min(SHA256, line.length());
            listed.put(line.substring(Math.min(end + BETWEEN, line.length())), line.substring(0, end));
        });
        return listed;
    }

    private Optional<PackFault> chainFault() {
        return manifest().keySet().stream()
                .filter(name -> name.equals(CHAIN) || name.endsWith("/" + CHAIN))
                .map(this::chainFault)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<PackFault> chainFault(String name) {
        try {
            var chain = JSON.readValue(pack.text(name).orElse(""), ChainExtract.class);
            var broken = chain.firstBroken();
            if (broken > 0) return Optional.of(new PackFault(Kind.ENTRY_CHANGED, name, broken));
            if (!isSealed(chain)) return fault(Kind.SEAL_WRONG, name);
            var folder = name.substring(0, name.length() - CHAIN.length());
            return new FolderCheck(folder, manifest())
                    .fault(chain.lines())
                    .map(fault -> PackFault.of(fault.kind(), folder + fault.place()));
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            return fault(Kind.FILE_CHANGED, name);
        }
    }

    private boolean isSealed(ChainExtract chain) {
        return Seal.of(chain.seal())
                .filter(seal -> seal.hash().equals(seal.computed()))
                .filter(seal -> hasSigned(seal.signedBy(), seal.hash(), seal.signature()))
                .filter(seal -> HeadTree.rootOf(chain.head(), chain.path()).equals(seal.root()))
                .isPresent();
    }

    private static Optional<PackFault> fault(Kind kind, String place) {
        return Optional.of(PackFault.of(kind, place));
    }
}
