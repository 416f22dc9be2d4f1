package org.portwright.ui.internal.editor.order;

import org.portwright.model.PortOrder;
import org.portwright.model.PortType;
import org.portwright.model.PortedNumbers;
import org.portwright.numbering.UkNumberPlan;
import org.portwright.porting.RuleProfiles;
import org.portwright.ui.internal.editor.FieldRows;

/** The section on what moves and when. */
final class Move {

	private Move() {
	}

	static void rows(FieldRows rows) {
		rows.text(Paths.BILLING_NUMBER, Messages.Move_billingNumber, Messages.Move_numberExample);
		rows.hint(Messages.Move_billingNumberHint);
		rows.choice(Paths.PORT_TYPE, Messages.Move_portType, Words.portType());
		rows.telling(Messages.Move_mainNumber, () -> answer(rows));
		rows.whenever(() -> isPartial(rows), () -> {
			rows.text(Paths.REPLACEMENT_BILLING_NUMBER, Messages.Move_replacement, Messages.Move_numberExample);
			rows.hint(Messages.Move_replacementHint);
		});
		rows.choice(Paths.LINE_TYPE, Messages.Move_lineType, Words.lineType());
		rows.text(Paths.REQUESTED_DATE, Messages.Move_requestedDate, Messages.Move_dateExample);
		rows.text(Paths.REQUESTED_TIME, Messages.Move_requestedTime, Messages.Move_timeExample);
		rows.hint(Messages.Move_requestedHint);
	}

	private static boolean isPartial(FieldRows rows) {
		return PortType.PARTIAL.getLiteral().equals(rows.edited().text(Paths.PORT_TYPE));
	}

	/** Whether the main number moves is no field: it is among the numbers that move, or it is not. */
	private static String answer(FieldRows rows) {
		UkNumberPlan plan = RuleProfiles.usual().numberPlan();
		String main = plan.parse(rows.edited().text(Paths.BILLING_NUMBER)).orElse(""); //$NON-NLS-1$
		if (main.isEmpty() || !(rows.edited().root() instanceof PortOrder order) || order.getNumbers().isEmpty()) {
			return Messages.Move_mainNumberUnknown;
		}
		boolean moves = order.getNumbers().stream().anyMatch(numbers -> holds(numbers, main));
		return moves ? Messages.Move_mainNumberMoves : Messages.Move_mainNumberStays;
	}

	/** Numbers in E.164 of one country and length stand in the order of their texts. */
	private static boolean holds(PortedNumbers numbers, String main) {
		String first = numbers.getFirst();
		String last = numbers.getLast();
		if (first == null || last == null || last.isEmpty()) {
			return main.equals(first);
		}
		return main.length() == first.length() && first.compareTo(main) <= 0 && main.compareTo(last) <= 0;
	}
}
