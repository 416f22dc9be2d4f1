package org.portwright.documents.internal.loa;

import java.util.List;
import java.util.Optional;

import org.portwright.documents.printing.page.PrintedField;
import org.portwright.documents.printing.page.PrintedFields;
import org.portwright.documents.printing.page.PrintedSection;
import org.portwright.documents.printing.page.Style;
import org.portwright.model.LetterOfAuthorization;

/** The letter for numbers that begin with 080 and 03 (domain facts, second part, A2 and A3). */
final class ServiceNumberForm implements LetterForm {

	private final LetterSource source;
	private final LetterOfAuthorization loa;

	ServiceNumberForm(LetterSource source) {
		this.source = source;
		loa = source.loa();
	}

	@Override
	public LoaText subtitle() {
		return LoaText.SUBTITLE_SERVICE;
	}

	@Override
	public Optional<LoaText> basis() {
		return Optional.of(LoaText.INTRO_SERVICE);
	}

	@Override
	public List<PrintedSection> details() {
		return List.of(new ToAndFrom(loa).section(), customer(), new NumberSections(source).service());
	}

	private PrintedSection customer() {
		var address = loa.isBillingAddressDiffers() ? loa.getBillingAddress() : loa.getServiceAddress();
		return new PrintedSection(LoaText.CUSTOMER.text(), LoaText.CUSTOMER_HINT.text(), List.of(
				new PrintedFields(
						new PrintedField(LoaText.CUSTOMER_NAME.text(), AsPrinted.text(loa.getSubscriberName()), 7,
								Style.STRONG_VALUE),
						new PrintedField(LoaText.CUSTOMER_ACCOUNT.text(), AsPrinted.text(loa.getAccountNumber()), 5,
								Style.STRONG_VALUE)),
				new PrintedFields(
						new PrintedField(LoaText.CUSTOMER_ADDRESS.text(), AsPrinted.address(address), 7),
						new PrintedField(LoaText.POSTCODE.text(), AsPrinted.postcode(address), 5,
								Style.STRONG_VALUE))));
	}

	@Override
	public PrintedSection authority() {
		return new Authority(source).service();
	}

	@Override
	public List<PrintedSection> further() {
		return new CarrierSections(source).service();
	}
}
