package org.portwright.documents.internal.loa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portwright.documents.printing.page.PageBlock;
import org.portwright.documents.printing.page.PrintedField;
import org.portwright.documents.printing.page.PrintedFields;
import org.portwright.documents.printing.page.PrintedSection;
import org.portwright.documents.printing.page.Style;
import org.portwright.documents.printing.page.Table;
import org.portwright.documents.printing.page.TableRow;
import org.portwright.model.Contact;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.Site;
import org.portwright.porting.Requester;

/** The letter for numbers that begin with 01 and 02 (domain facts, second part, A1 and A3). */
final class GeographicForm implements LetterForm {

	private final LetterSource source;
	private final LetterOfAuthorization loa;

	GeographicForm(LetterSource source) {
		this.source = source;
		loa = source.loa();
	}

	@Override
	public LoaText subtitle() {
		return LoaText.SUBTITLE_GEOGRAPHIC;
	}

	@Override
	public List<PrintedSection> details() {
		var numbers = new NumberSections(source);
		return Stream
				.concat(Stream.of(new ToAndFrom(loa).section(), company(), requester(), site(), numbers.geographic()),
						numbers.staying().stream())
				.toList();
	}

	private PrintedSection company() {
		return new PrintedSection(LoaText.COMPANY.text(), LoaText.COMPANY_HINT.text(),
				List.of(new PrintedFields(new PrintedField(LoaText.COMPANY_NAME.text(),
						AsPrinted.text(loa.getSubscriberName()), 12, Style.STRONG_VALUE)),
						new PrintedFields(
								new PrintedField(LoaText.COMPANY_ADDRESS.text(),
										AsPrinted.address(loa.getRegisteredAddress()), 6),
								new PrintedField(LoaText.COMPANY_NUMBER.text(),
										AsPrinted.text(loa.getCompanyNumber()), 6))));
	}

	private PrintedSection requester() {
		Optional<Contact> requester = Requester.of(loa);
		return new PrintedSection(LoaText.REQUESTER.text(), LoaText.REQUESTER_HINT.text(), List.of(
				new PrintedFields(
						new PrintedField(LoaText.REQUESTER_NAME.text(), of(requester.map(Contact::getName)), 6),
						new PrintedField(LoaText.REQUESTER_POSITION.text(), of(requester.map(Contact::getPosition)),
								6)),
				new PrintedFields(
						new PrintedField(LoaText.REQUESTER_PHONE.text(), of(requester.map(Contact::getPhone)), 6),
						new PrintedField(LoaText.REQUESTER_EMAIL.text(), of(requester.map(Contact::getEmail)), 6))));
	}

	private static String of(Optional<String> text) {
		return text.orElse(""); //$NON-NLS-1$
	}

	private PrintedSection site() {
		List<PageBlock> blocks = new ArrayList<>();
		blocks.add(new PrintedFields(
				new PrintedField(LoaText.INSTALLED_ADDRESS.text(), AsPrinted.address(loa.getServiceAddress()), 8),
				new PrintedField(LoaText.SITE_POSTCODE.text(), AsPrinted.postcode(loa.getServiceAddress()), 4,
						Style.STRONG_VALUE)));
		sites().ifPresent(blocks::add);
		return new PrintedSection(LoaText.SITE_SECTION.text(), LoaText.SITE_HINT.text(), blocks);
	}

	/** The sites beside the service address, each with the address where its line is installed; empty without sites. */
	private Optional<Table> sites() {
		List<TableRow> rows = new ArrayList<>();
		for (Site site : source.order().getSites()) {
			rows.add(new TableRow(List.of(AsPrinted.text(site.getName()), AsPrinted.addressInLine(site.getAddress()),
					AsPrinted.postcode(site.getAddress())), "", Style.CELL)); //$NON-NLS-1$
		}
		return rows.isEmpty() ? Optional.empty()
				: Optional.of(new Table(List.of(new Table.Column(LoaText.SITE_NAME.text(), 3, false),
						new Table.Column(LoaText.SITE_ADDRESS.text(), 7, false),
						new Table.Column(LoaText.POSTCODE.text(), 2, false)), rows, 3));
	}

	@Override
	public PrintedSection authority() {
		return new Authority(source).geographic();
	}

	@Override
	public List<PrintedSection> further() {
		return new CarrierSections(source).geographic();
	}
}
