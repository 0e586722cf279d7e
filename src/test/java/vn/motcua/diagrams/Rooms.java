package vn.motcua.diagrams;

import static java.util.stream.Collectors.toMap;
import static org.mockito.Mockito.mock;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Component;
import vn.motcua.journey.Delegates;

/** The departments as they stand in the code: their names, verbs and tasks. */
final class Rooms {

    private static final Map<String, Delegates> DELEGATES = delegates();

    private Rooms() {}

    /** Whether a lane's package doesn't exist yet; once it does, its name, verbs and tasks must be there too. */
    static boolean isNotYetBuilt(String lane) {
        return module(lane).isEmpty();
    }

    static String name(String lane) {
        return module(lane).map(ApplicationModule::displayName).orElse("");
    }

    static boolean hasVerb(String lane, String verb) {
        return isNotYetBuilt(lane)
                || (DELEGATES.containsKey(lane) && DELEGATES.get(lane).containsKey(verb));
    }

    static boolean hasTask(String lane, String task) {
        return isNotYetBuilt(lane)
                || (DELEGATES.containsKey(lane) && DELEGATES.get(lane).tasks().contains(task));
    }

    private static Optional<ApplicationModule> module(String lane) {
        try {
            return Optional.ofNullable(
                    Class.forName("vn.motcua." + lane + ".package-info").getAnnotation(ApplicationModule.class));
        } catch (ClassNotFoundException notYetBuilt) {
            return Optional.empty();
        }
    }

    private static Map<String, Delegates> delegates() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Delegates.class));
        return scanner.findCandidateComponents("vn.motcua").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(Rooms::load)
                .filter(type -> type.isAnnotationPresent(Component.class))
                .collect(toMap(type -> type.getAnnotation(Component.class).value(), Rooms::overMocks));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Delegates overMocks(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            var mocks = Arrays.stream(constructor.getParameterTypes())
                    .map(parameter -> (Object) mock(parameter))
                    .toArray();
            return (Delegates) constructor.newInstance(mocks);
        } catch (ReflectiveOperationException unbuildable) {
            throw new IllegalStateException("Can't build " + type, unbuildable);
        }
    }
}
