package vn.motcua.inspection;

import java.time.LocalDate;
import vn.motcua.dossier.DossierScope;
import vn.motcua.inspection.InspectionSession.Order;

/** What an inspector states to open a session: the order, the dossiers, and the last day. */
record Statement(Order order, DossierScope scope, LocalDate lastsUntil) {}
