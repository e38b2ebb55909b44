package org.dauys.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds floating-point numbers in compiled code: in fields, signatures, local variables, constants and calls. */
final class FloatingPoint {
    private FloatingPoint() {}

    /** Where a class has them, one line each. */
    static List<String> in(JavaClass type) {
        ClassModel model = ClassFile.of().parse(Rooms.bytes(type));
        var found = new ArrayList<String>();
        for (var field : model.fields()) {
            if (isFloating(field.fieldTypeSymbol())) {
                found.add(type.getName() + "." + field.fieldName());
            }
        }
        for (var method : model.methods()) {
            addFrom(method, type.getName() + "." + method.methodName(), found);
        }
        return found;
    }

    private static void addFrom(MethodModel method, String name, List<String> found) {
        if (isFloating(method.methodTypeSymbol())) {
            found.add(name + " " + method.methodType());
        }
        method.code()
                .ifPresent(code -> code.elementStream()
                        .filter(FloatingPoint::isFloating)
                        .map(element -> name + " " + ((Instruction) element).opcode())
                        .forEach(found::add));
    }

    private static boolean isFloating(CodeElement element) {
        return switch (element) {
            case ArrayLoadInstruction load -> isFloating(load.typeKind());
            case ArrayStoreInstruction store -> isFloating(store.typeKind());
            case ConstantInstruction constant -> isFloating(constant.typeKind());
            case ConvertInstruction convert -> isFloating(convert.fromType()) || isFloating(convert.toType());
            case LoadInstruction load -> isFloating(load.typeKind());
            case OperatorInstruction operator -> isFloating(operator.typeKind());
            case ReturnInstruction end -> isFloating(end.typeKind());
            case StoreInstruction store -> isFloating(store.typeKind());
            case FieldInstruction field -> isFloating(field.typeSymbol());
            case InvokeInstruction call -> isFloating(call.typeSymbol());
            case InvokeDynamicInstruction call -> isFloating(call.typeSymbol());
            default -> false;
        };
    }

    private static boolean isFloating(TypeKind kind) {
        return kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT;
    }

    private static boolean isFloating(MethodTypeDesc type) {
        return isFloating(type.returnType()) || type.parameterList().stream().anyMatch(FloatingPoint::isFloating);
    }

    /** Also {@code Double}, {@code OptionalDouble}, {@code FloatBuffer} and the like. */
    private static boolean isFloating(@Nullable ClassDesc type) {
        if (type == null) {
            return false;
        }
        String name = type.descriptorString();
        return isFloating(type.componentType())
                || name.equals("D")
                || name.equals("F")
                || (name.startsWith("Ljava/") && (name.contains("Double") || name.contains("Float")));
    }
}
