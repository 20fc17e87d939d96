package org.citedeck.deck;

import java.util.Arrays;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What a class does once, when it is loaded: the values of its constants. */
final class StaticInitialiser {

    private StaticInitialiser() {}

    /** A number that differs, but for chance, where the initialisers of two versions of a class file do. */
    static int hash(byte[] classFile) {
        var initialiserAlone = new ClassWriter(0);
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, initialiserAlone) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] exceptions) {
                                return name.equals("<clinit>")
                                        ? super.visitMethod(access, name, descriptor, signature, exceptions)
                                        : new MethodVisitor(Opcodes.ASM9) {};
                            }
                        },
                        ClassReader.SKIP_DEBUG);
        return Arrays.hashCode(initialiserAlone.toByteArray());
    }
}
