package org.portwright.porting.life;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.text.Typed;

/**
 * The fields of a letter, and its numbers, as they were when its order was handed in last, where that was kept, and
 * else as they are now. What was entered since then in an empty one is as it is now.
 */
public final class FieldsAsSubmitted {

	private static final String LETTER = Literals.PORT_ORDER__LOA.getName() + '.';

	private static final String PLACE = LETTER + Literals.LETTER_OF_AUTHORIZATION__SERVICE_ADDRESS.getName() + '.';

	private final PortOrder order;
	private final Optional<LetterOfAuthorization> letter;
	private final Map<String, String> kept;

	private FieldsAsSubmitted(PortOrder order, Map<String, String> kept) {
		this.order = order;
		letter = Optional.ofNullable(order.getLoa());
		this.kept = kept;
	}

	/** Reads the latest revision of an order that was handed in. */
	public static FieldsAsSubmitted of(PortOrder order) {
		int number = SubmittedRevision.latest(order).number();
		return new FieldsAsSubmitted(order,
				RevisionDifference.latest(order).filter(revision -> revision.getNumber() == number)
						.map(RevisionDifference::values).orElse(Map.of()));
	}

	/** Returns a field, as it was typed; empty if nothing is known of it. */
	public String value(EAttribute field) {
		String then = OrderLetterLines.oneLine(kept.get(LETTER + field.getName()));
		return then.isEmpty() ? now(field) : then;
	}

	/** Returns a field, with what it has now where it was changed since; empty if nothing is known of it. */
	public String shown(EAttribute field) {
		return shown(field, UnaryOperator.identity());
	}

	/** @param written how such a value is written for people */
	String shown(EAttribute field, UnaryOperator<String> written) {
		return shown(written.apply(value(field)), written.apply(now(field)));
	}

	/** Returns where the lines are; an address is kept whole, so none is made of two. */
	String place() {
		Map<String, String> then = new HashMap<>();
		kept.forEach((path, value) -> {
			if (path.startsWith(PLACE)) {
				then.put(path.substring(PLACE.length()), value);
			}
		});
		String now = letter.map(LetterOfAuthorization::getServiceAddress)
				.map(address -> ComplaintWords.address(field -> (String) address.eGet(field))).orElse(""); //$NON-NLS-1$
		return then.isEmpty() ? now : shown(ComplaintWords.address(field -> then.get(field.getName())), now);
	}

	/** Returns the numbers; the same ones in other entries are not changed. */
	String numbers() {
		NumbersLine then = NumbersLine.of(kept);
		NumbersLine now = NumbersLine.of(order);
		return then.isEmpty() ? now.text()
				: shown(then.text(), now.isEmpty() || now.isSameAs(then) ? then.text() : now.text());
	}

	private static String shown(String then, String now) {
		return now.isEmpty() || now.equals(then) ? then : OverdueText.of("CHANGED_SINCE", then, now); //$NON-NLS-1$
	}

	private String now(EAttribute field) {
		@Nullable
		Object value = letter.map(loa -> loa.eGet(field)).orElse(null);
		return OrderLetterLines.oneLine(value == null ? "" : Typed.text(value.toString())); //$NON-NLS-1$
	}
}
