package org.dauys.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds {@link String#formatted} where it writes in the machine's language: {@code %d} may write Arabic digits, {@code %s}
 * writes what it is given. A method that throws, and {@code toString}, speak to programmers and may.
 */
final class Formats {
    private static final Pattern IN_SOME_LANGUAGE =
            Pattern.compile("%(?:\\d+\\$)?[-#+ 0,(]*\\d*(?:\\.\\d+)?[a-zA-Z&&[^sSn]]");

    private Formats() {}

    /** The methods of a class that do so. */
    static List<String> speaking(JavaClass type) {
        return ClassFile.of().parse(Rooms.bytes(type)).methods().stream()
                .filter(method -> !method.methodName().equalsString("toString"))
                .filter(method -> has(method, Formats::isFormatted))
                .filter(method -> has(method, Formats::isPattern))
                .filter(method -> !has(method, ThrowInstruction.class::isInstance))
                .filter(method -> !has(method, Formats::makesThrowable))
                .map(method -> type.getName() + "." + method.methodName())
                .toList();
    }

    private static boolean has(MethodModel method, Predicate<CodeElement> wanted) {
        return method.code().stream().flatMap(code -> code.elementStream()).anyMatch(wanted);
    }

    private static boolean isFormatted(CodeElement element) {
        return element instanceof InvokeInstruction call
                && call.owner().asInternalName().equals("java/lang/String")
                && call.name().equalsString("formatted");
    }

    private static boolean isPattern(CodeElement element) {
        return element instanceof ConstantInstruction constant
                && constant.constantValue() instanceof String text
                && IN_SOME_LANGUAGE.matcher(text).find();
    }

    /** Also a lambda that supplies what {@code orElseThrow} throws. */
    private static boolean makesThrowable(CodeElement element) {
        return element instanceof InvokeInstruction call
                && call.name().equalsString("<init>")
                && call.owner().asInternalName().endsWith("Exception");
    }
}
