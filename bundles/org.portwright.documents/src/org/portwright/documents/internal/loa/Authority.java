package org.portwright.documents.internal.loa;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.documents.printing.page.PageBlock;
import org.portwright.documents.printing.page.Paragraph;
import org.portwright.documents.printing.page.PrintedSection;
import org.portwright.documents.printing.page.SignatureBox;
import org.portwright.documents.printing.page.Style;
import org.portwright.documents.printing.page.TickBox;
import org.portwright.documents.printing.page.Together;
import org.portwright.model.Answer;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.Preflight;
import org.portwright.model.Signature;

/** What is signed, and the place to sign: on one page, so that nobody signs what stands elsewhere. */
@SuppressWarnings("nls")
final class Authority {

	private static final float AFTER = 4;

	private final LetterSource source;
	private final LetterOfAuthorization loa;

	Authority(LetterSource source) {
		this.source = source;
		loa = source.loa();
	}

	PrintedSection geographic() {
		return section(Stream.concat(
				Stream.of(paragraph(LoaText.PORTING_LEAD, LoaText.PORTING),
						paragraph(LoaText.OTHER_LEAD, LoaText.OTHER), paragraph(LoaText.SITES_LEAD, LoaText.SITES),
						paragraph(LoaText.RECORDS_LEAD, LoaText.RECORDS),
						paragraph(LoaText.RIGHT_LEAD, LoaText.RIGHT)),
				declaration()));
	}

	PrintedSection service() {
		return section(Stream.of(paragraph(LoaText.PORTING_LEAD, LoaText.SERVICE_PORTING),
				paragraph(LoaText.OTHER_LEAD, LoaText.OTHER),
				paragraph(LoaText.DISCLOSURE_LEAD, LoaText.DISCLOSURE),
				paragraph(LoaText.RIGHT_LEAD, LoaText.RIGHT)));
	}

	private PrintedSection section(Stream<PageBlock> statements) {
		List<PageBlock> blocks = new ArrayList<>(statements.toList());
		blocks.add(box());
		return new PrintedSection(LoaText.AUTHORITY.text(), LoaText.AUTHORITY_HINT.text(),
				List.of(new Together(blocks)));
	}

	private static PageBlock paragraph(LoaText lead, LoaText text) {
		return new Paragraph(lead.text(), text.text(), Style.BODY, AFTER);
	}

	/**
	 * That nothing is wrong with the account. It is declared where somebody has asked and it is so; where nobody has,
	 * whoever signs can say it; where something is wrong it is not said at all.
	 */
	private Stream<PageBlock> declaration() {
		@Nullable
		Preflight asked = source.order().getPreflight();
		Answer freeze = asked == null ? Answer.UNANSWERED : asked.getFreeze();
		return switch (freeze) {
		case NO, SETTLED -> Stream.of(paragraph(LoaText.DECLARATION_LEAD, LoaText.DECLARATION));
		case UNANSWERED -> Stream.of(
				new TickBox(LoaText.DECLARATION_TICK.text(), LoaText.DECLARATION.text(), Style.BODY, AFTER));
		case YES -> Stream.empty();
		};
	}

	private SignatureBox box() {
		@Nullable
		Signature signature = loa.getSignature();
		String signatory = signature == null ? "" : AsPrinted.text(signature.getSignatory());
		String position = signature == null ? "" : AsPrinted.text(signature.getPosition());
		boolean samePerson = signatory.isBlank() || signatory.equals(loa.getAuthorisedPerson());
		return new SignatureBox(LoaText.SIGNATURE.text(), LoaText.SIGNATURE_DATE.text(),
				signature == null ? "" : AsPrinted.shortDay(signature.getDate()), LoaText.SIGNATURE_NAME.text(),
				AsPrinted.first(signatory, loa.getAuthorisedPerson()).toUpperCase(Locale.UK),
				LoaText.SIGNATURE_POSITION.text(),
				samePerson ? AsPrinted.first(position, loa.getAuthorisedPersonPosition()) : position);
	}
}
