package vn.motcua.journey;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.motcua.access.Station;
import vn.motcua.dossier.DossierCode;

/** Knows which stations a dossier's open tasks wait at; implemented by the officers' desk. */
public interface WorkPlaces {

    /** The stations that work on dossiers now; a dossier nobody works on is left out. */
    Map<DossierCode, Set<Station>> of(Collection<DossierCode> dossiers);
}
