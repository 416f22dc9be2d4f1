package org.portwright.porting.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage.Literals;

/** The fields for when something happened, or since when it holds: their days are never in the future. */
public final class PastDays {

	/** Those of orders. The notice of an override has a rule of its own. */
	public static final Set<EAttribute> OF_ORDERS = Set.of(Literals.SIGNATURE__DATE,
			Literals.PORT_ORDER__SUBMISSION_DATE, Literals.REVISION__SUBMITTED, Literals.REJECTION__DATE,
			Literals.QUESTION__ASKED, Literals.QUESTION__ANSWERED, Literals.CONVERSION__DONE,
			Literals.JOURNAL_ENTRY__WHEN, Literals.JOURNAL_ENTRY__RECORDED, Literals.ACCEPTED_PROBLEM__WHEN);

	/** Those of tenants and their phones. */
	public static final Set<EAttribute> OF_TENANTS = Set.of(Literals.PHONE_ACCESS__SIP_DEVICES_CALLING_SINCE,
			Literals.PHONE_ACCESS__TRUSTED_ADDRESSES_SINCE, Literals.DOMAIN__GONE, Literals.PHONE_NUMBER__GONE,
			Literals.PHONE__CHECKED, Literals.PHONE_SIGN_IN__STARTED, Literals.PHONE_SIGN_IN__ENDED,
			Literals.SIGN_IN_STEP__DONE, Literals.PROVENANCE__WHEN);

	private static final ZoneId ZONE = ZoneId.of("Europe/London"); //$NON-NLS-1$
	/** Days before it are slips, such as a year of two digits. */
	private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
	private static final Instant LAST_MOMENT = Instant.parse("9999-12-30T00:00:00Z"); //$NON-NLS-1$

	private PastDays() {
	}

	/** Returns whether a day is before the year 2000. */
	public static boolean isEarly(LocalDate day) {
		return day.isBefore(FIRST);
	}

	/** Returns the day of a value, of a moment that in Europe/London; empty where it is neither. */
	public static Optional<LocalDate> of(@Nullable Object value) {
		if (value instanceof LocalDate day) {
			return Optional.of(day);
		}
		return value instanceof Instant moment
				? Optional.of(LocalDate.ofInstant(moment.isAfter(LAST_MOMENT) ? LAST_MOMENT : moment, ZONE))
				: Optional.empty();
	}
}
