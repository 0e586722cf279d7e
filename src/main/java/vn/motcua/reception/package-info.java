/** The one-stop desk: takes dossiers in, asks for what is missing, keeps the promised day and hands the result over. */
@ApplicationModule(
        displayName = "Tiếp nhận và Trả kết quả",
        allowedDependencies = {"access", "dossier", "journey", "journey::forms", "law", "law::basis"})
@NullMarked
package vn.motcua.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
