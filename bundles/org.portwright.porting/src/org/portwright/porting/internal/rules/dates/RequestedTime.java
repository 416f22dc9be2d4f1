package org.portwright.porting.internal.rules.dates;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.numbering.NumberRange;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.DateFigures;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.internal.order.NumberKind;
import org.portwright.porting.internal.rules.fields.Value;
import org.portwright.porting.internal.rules.fields.Verdict;

/**
 * When dates and times that somebody wants are judged: until there is a Firm Order Commitment. Freephone numbers are
 * moved at any hour.
 */
public final class RequestedTime {

	private static final EStructuralFeature[] OPEN = { Literals.PORT_ORDER__STATE, Literals.PORT_ORDER__FOC_DATE };

	private RequestedTime() {
	}

	/** What is read to know whether a wish still matters. */
	public static EStructuralFeature[] readsOfOpen() {
		return OPEN.clone();
	}

	/** What is read to know whether the time of day matters. */
	public static EStructuralFeature[] readsOfMatters() {
		return Stream.concat(Stream.of(OPEN), OrderNumbers.READS.stream()).toArray(EStructuralFeature[]::new);
	}

	/** Whether the order still waits for its date. */
	public static boolean isOpen(Value value) {
		return value.subject() instanceof CheckedOrder order && order.open() && order.confirmed().isEmpty();
	}

	/** Whether the order still waits for its time, and has numbers that are not moved at night. */
	public static boolean matters(Value value) {
		return isOpen(value) && value.subject() instanceof CheckedOrder order && !isFreephone(order);
	}

	private static boolean isFreephone(CheckedOrder order) {
		List<NumberRange> freephone = order.numbers().folded(NumberKind.FREEPHONE::has);
		return !freephone.isEmpty() && freephone.equals(order.numbers().folded());
	}

	/** Whether a time is within the hours of the profile, its last moment among them. */
	public static Verdict isInHours(Value value) {
		if (value.text().isEmpty()) {
			return Verdict.NOT_JUDGED;
		}
		LocalTime time = LocalTime.parse(value.text());
		DateFigures figures = value.profile().dates();
		return time.isBefore(figures.opens()) || time.isAfter(figures.closes())
				? Verdict.wrong(value.text(), figures.opens(), figures.closes())
				: Verdict.FINE;
	}
}
