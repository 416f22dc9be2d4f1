package org.portwright.workspace.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Answer;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.porting.written.LineNumber;
import org.portwright.porting.written.WrittenDate;
import org.portwright.workspace.internal.texts.Messages;

/** Writes the value of a field of a tenant as people read it. */
public final class ShownValue {

	private static final Set<String> TRUTH = Set.of(String.valueOf(true), String.valueOf(false));
	private static final String UNLIMITED = String.valueOf(Integer.MAX_VALUE);
	private static final Set<EAttribute> COUNTS = Set.of(Literals.DOMAIN__PASSWORD_VALIDITY_PERIOD_IN_DAYS,
			Literals.DOMAIN__PASSWORD_NOTIFICATION_WINDOW_IN_DAYS);
	/** Those whose values are of an enumeration of Graph. */
	private static final Set<EAttribute> OF_FEW = Set.of(Literals.PHONE_NUMBER__NUMBER_TYPE,
			Literals.PHONE_NUMBER__NUMBER_SOURCE, Literals.PHONE_NUMBER__ACTIVATION_STATE,
			Literals.PHONE_NUMBER__ASSIGNMENT_STATUS, Literals.PHONE_NUMBER__ASSIGNMENT_CATEGORY,
			Literals.PHONE_NUMBER__PORT_IN_STATUS, Literals.PHONE_NUMBER__CAPABILITIES,
			Literals.PHONE_NUMBER__ACQUIRED_CAPABILITIES, Literals.PHONE_NUMBER__SUPPORTED_CUSTOMER_ACTIONS,
			Literals.PHONE_NUMBER__REVERSE_NUMBER_LOOKUP_OPTIONS, Literals.PHONE_NUMBER__ACCOUNT_TYPE);
	/** As values of Graph are written: {@code callingPlan}. */
	private static final Pattern JOINED_WORDS = Pattern.compile("[a-z]{3,}(?:[A-Z][a-z]+)+"); //$NON-NLS-1$
	private static final Pattern NEXT_WORD = Pattern.compile("(?=[A-Z])"); //$NON-NLS-1$

	private ShownValue() {
	}

	/**
	 * Writes a value for people.
	 *
	 * @param value a value of the field, a list where there may be several, or nothing
	 * @return empty for nothing
	 */
	public static String of(EAttribute field, @Nullable Object value) {
		return switch (value) {
		case null -> isTruth(field) ? words(field, String.valueOf(false)) : ""; //$NON-NLS-1$
		case List<?> several -> several.stream().map(each -> of(field, each)).collect(Collectors.joining(", ")); //$NON-NLS-1$
		case LocalDate date -> WrittenDate.shown(date);
		case Enumerator listed -> Words.of(listed);
		case String number when field == Literals.PHONE__NUMBER -> LineNumber.shown(number);
		default -> words(field, EcoreUtil.convertToString(field.getEAttributeType(), value));
		};
	}

	/** Returns whether the field is true or not: where nothing is held, it is not. */
	private static boolean isTruth(EAttribute field) {
		return field.getEAttributeType().getInstanceClass() == boolean.class;
	}

	/** Returns a value in words, where Microsoft gives one of a few; names and other texts stay as they are. */
	private static String words(EAttribute field, String value) {
		if (TRUTH.contains(value) && (isTruth(field) || field == Literals.PHONE_NUMBER__VOICE_ENABLED)) {
			return Words.of(Boolean.parseBoolean(value) ? Answer.YES : Answer.NO);
		}
		if (UNLIMITED.equals(value) && COUNTS.contains(field)) {
			return Messages.ShownValue_unlimited;
		}
		if (!OF_FEW.contains(field) || !JOINED_WORDS.matcher(value).matches()) {
			return value;
		}
		String words = NEXT_WORD.matcher(value).replaceAll(" ").toLowerCase(Locale.ROOT); //$NON-NLS-1$
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}
}
