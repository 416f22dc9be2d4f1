package org.portwright.workspace.internal.storage;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jdt.annotation.Nullable;

/** Values of the model's data types as text. */
@SuppressWarnings("nls")
final class Values {

	private Values() {
	}

	/**
	 * Reads a value.
	 *
	 * @return the value, or {@code null} if it is a literal that this version of an enumeration does not have
	 * @throws IllegalArgumentException if the text is no value of the type
	 */
	static @Nullable Object parse(EDataType type, String text) {
		Class<?> javaType = type.getInstanceClass();
		if (javaType == String.class) {
			return text;
		}
		if (type instanceof EEnum enumeration) {
			EEnumLiteral literal = enumeration.getEEnumLiteralByLiteral(text);
			return literal == null ? null : literal.getInstance();
		}
		if (javaType == boolean.class) {
			return parseBoolean(text);
		}
		try {
			return type.getEPackage().getEFactoryInstance().createFromString(type, text);
		} catch (RuntimeException noSuchValue) {
			throw new IllegalArgumentException(text, noSuchValue);
		}
	}

	/** EMF takes everything but {@code true} for {@code false}; a wrong value must not turn into a right one. */
	private static Boolean parseBoolean(String text) {
		return switch (text) {
		case "true" -> Boolean.TRUE;
		case "false" -> Boolean.FALSE;
		default -> throw new IllegalArgumentException(text);
		};
	}

	/** Writes a value as {@link #parse} reads it. */
	static String format(EDataType type, Object value) {
		if (value instanceof String text) {
			return text;
		}
		if (value instanceof Enumerator literal) {
			return literal.getLiteral();
		}
		return type.getEPackage().getEFactoryInstance().convertToString(type, value);
	}
}
