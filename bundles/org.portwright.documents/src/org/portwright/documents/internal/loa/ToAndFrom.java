package org.portwright.documents.internal.loa;

import java.util.ArrayList;
import java.util.List;

import org.portwright.documents.printing.page.PageBlock;
import org.portwright.documents.printing.page.PrintedField;
import org.portwright.documents.printing.page.PrintedFields;
import org.portwright.documents.printing.page.PrintedSection;
import org.portwright.documents.printing.page.Style;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.porting.GainingCarrier;

/** To whom the letter is, and who asks for the numbers. */
final class ToAndFrom {

	private final LetterOfAuthorization loa;

	ToAndFrom(LetterOfAuthorization loa) {
		this.loa = loa;
	}

	PrintedSection section() {
		GainingCarrier carrier = GainingCarrier.of(loa);
		List<PageBlock> blocks = new ArrayList<>();
		blocks.add(new PrintedFields(
				new PrintedField(LoaText.TO_NAME.text(), AsPrinted.text(loa.getLosingProvider()), 6,
						Style.STRONG_VALUE),
				new PrintedField(LoaText.FROM_NAME.text(), carrier.name(), 6, Style.STRONG_VALUE)));
		blocks.add(new PrintedFields(
				new PrintedField(LoaText.TO_ADDRESS.text(), AsPrinted.address(loa.getLosingProviderAddress()), 6),
				new PrintedField(LoaText.FROM_ADDRESS.text(), AsPrinted.address(carrier.address()), 6)));
		return new PrintedSection(LoaText.PARTIES.text(), LoaText.PARTIES_HINT.text(), blocks);
	}
}
