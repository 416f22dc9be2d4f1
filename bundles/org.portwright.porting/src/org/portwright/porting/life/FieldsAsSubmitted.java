package org.portwright.porting.life;

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
 * The fields of a letter as they were when its order was handed in last, where that was kept, and else as they are now.
 * What was entered since then in an empty one is as it is now.
 */
public final class FieldsAsSubmitted {

	private static final String LETTER = Literals.PORT_ORDER__LOA.getName() + '.';

	private final Optional<LetterOfAuthorization> letter;
	private final Map<String, String> kept;

	private FieldsAsSubmitted(Optional<LetterOfAuthorization> letter, Map<String, String> kept) {
		this.letter = letter;
		this.kept = kept;
	}

	/** Reads the latest revision of an order that was handed in. */
	public static FieldsAsSubmitted of(PortOrder order) {
		int number = SubmittedRevision.latest(order).number();
		return new FieldsAsSubmitted(Optional.ofNullable(order.getLoa()),
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
		String then = written.apply(value(field));
		String now = written.apply(now(field));
		return now.isEmpty() || now.equals(then) ? then : OverdueText.of("CHANGED_SINCE", then, now); //$NON-NLS-1$
	}

	private String now(EAttribute field) {
		@Nullable
		Object value = letter.map(loa -> loa.eGet(field)).orElse(null);
		return OrderLetterLines.oneLine(value == null ? "" : Typed.text(value.toString())); //$NON-NLS-1$
	}
}
