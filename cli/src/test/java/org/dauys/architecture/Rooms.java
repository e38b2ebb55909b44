package org.dauys.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The compiled rooms on the class path, without their tests. */
final class Rooms {
    /** All their classes. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dauys");

    private Rooms() {}

    /** The descriptors of their modules. */
    static List<ModuleDescriptor> modules() {
        try {
            var modules = new ArrayList<ModuleDescriptor>();
            for (var file : Collections.list(Rooms.class.getClassLoader().getResources("module-info.class"))) {
                try (var stream = file.openStream()) {
                    var module = ModuleDescriptor.read(stream);
                    if (module.name().startsWith("org.dauys.")) {
                        modules.add(module);
                    }
                }
            }
            return modules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a compiled class. */
    static byte[] bytes(JavaClass type) {
        try (var stream = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
