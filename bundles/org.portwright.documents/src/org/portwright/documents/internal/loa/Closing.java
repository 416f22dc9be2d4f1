package org.portwright.documents.internal.loa;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.documents.internal.page.Paragraph;
import org.portwright.documents.internal.page.PrintedSection;
import org.portwright.documents.internal.page.SignatureBox;
import org.portwright.documents.internal.page.Style;
import org.portwright.documents.internal.page.Together;
import org.portwright.model.Contact;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.Signature;

/** The last sections: how to cancel, remarks, and the authority with its signature. */
@SuppressWarnings("nls")
final class Closing {

	private static final float AFTER = 5;

	private final LetterOfAuthorization loa;

	Closing(LetterOfAuthorization loa) {
		this.loa = loa;
	}

	List<PrintedSection> sections() {
		return List.of(notes(), authority());
	}

	private PrintedSection notes() {
		return new PrintedSection(LoaText.NOTES.text(), "",
				List.of(paragraph(LoaText.CANCEL_LEAD, LoaText.CANCEL.text(cancelContact())),
						paragraph(LoaText.FORMS_LEAD, LoaText.FORMS.text())));
	}

	private String cancelContact() {
		@Nullable
		Contact contact = loa.getGainingProviderContact();
		if (contact == null || !AsPrinted.isGiven(contact.getEmail())) {
			return LoaText.CANCEL_CONTACT.text();
		}
		return Stream.of(contact.getName(), contact.getOrganisation(), contact.getEmail()).filter(AsPrinted::isGiven)
				.collect(Collectors.joining(", "));
	}

	private PrintedSection authority() {
		@Nullable
		Signature signature = loa.getSignature();
		String signatory = signature == null ? "" : AsPrinted.text(signature.getSignatory());
		String position = signature == null ? "" : AsPrinted.text(signature.getPosition());
		boolean samePerson = signatory.isBlank() || signatory.equals(loa.getAuthorisedPerson());
		SignatureBox box = new SignatureBox(LoaText.SIGNATURE.text(), LoaText.SIGNATURE_DATE.text(),
				signature == null ? "" : AsPrinted.shortDay(signature.getDate()), LoaText.SIGNATURE_NAME.text(),
				AsPrinted.first(signatory, loa.getAuthorisedPerson()).toUpperCase(Locale.UK),
				LoaText.SIGNATURE_POSITION.text(),
				samePerson ? AsPrinted.first(position, loa.getAuthorisedPersonPosition()) : position);
		return new PrintedSection(LoaText.AUTHORITY.text(), "",
				List.of(new Together(List.of(paragraph(LoaText.OWNERSHIP_LEAD, LoaText.OWNERSHIP.text()),
						paragraph(LoaText.PERMISSION_LEAD, LoaText.PERMISSION.text()),
						paragraph(LoaText.UNDERSTOOD_LEAD, LoaText.UNDERSTOOD.text()), box))));
	}

	private static Paragraph paragraph(LoaText lead, String text) {
		return new Paragraph(lead.text(), text, Style.BODY, AFTER);
	}
}
