package org.portwright.porting.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.StayingNumbers;
import org.portwright.model.words.Words;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.ElementTable;
import org.portwright.ui.fields.FieldRows;
import org.portwright.ui.labels.Labels;

/** The section with the numbers that stay, and what becomes of them. Only a partial port has any. */
final class Staying {

	private Staying() {
	}

	static void rows(FieldRows rows) {
		rows.about(Literals.LETTER_OF_AUTHORIZATION__STAYING);
		rows.whenever(() -> !isShown(rows), () -> rows.introduction(Messages.Staying_onlyPartial));
		rows.whenever(() -> isShown(rows), () -> new ElementTable(rows, Paths.STAYING)
				.column(Messages.Installed_range, 3, Labels::of).column(Messages.Installed_count, 1, Staying::count)
				.column(Words.of(Literals.STAYING_NUMBERS__FATE), 2,
						staying -> Words.of(((StayingNumbers) staying).getFate()))
				.asked("staying-", Messages.Staying_add, Messages.Staying_message, //$NON-NLS-1$
						dialog -> Installed.ask(dialog, true).fields(Literals.STAYING_NUMBERS__FATE.getName()))
				.removable());
	}

	private static boolean isShown(FieldRows rows) {
		return CarrierRows.isPartial(rows) || !staying(rows).isEmpty();
	}

	private static List<StayingNumbers> staying(FieldRows rows) {
		return Optional.of(rows.edited().root()).filter(PortOrder.class::isInstance)
				.map(order -> ((PortOrder) order).getLoa()).map(loa -> List.copyOf(loa.getStaying()))
				.orElse(List.of());
	}

	private static String count(EObject staying) {
		var numbers = (StayingNumbers) staying;
		return Installed.count(numbers.getFirst(), numbers.getLast());
	}
}
