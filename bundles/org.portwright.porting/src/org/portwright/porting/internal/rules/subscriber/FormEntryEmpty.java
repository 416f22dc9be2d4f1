package org.portwright.porting.internal.rules.subscriber;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.Address;
import org.portwright.model.Contact;
import org.portwright.model.Identified;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.text.Typed;
import org.portwright.model.words.Words;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.LetterKind;
import org.portwright.porting.Report;
import org.portwright.porting.Requester;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * The form for geographic numbers has entries that nobody refuses an order for, but that somebody has to fill in before
 * it is signed: all that are empty are one piece of news.
 */
@SuppressWarnings("nls")
public final class FormEntryEmpty implements Rule<CheckedOrder> {

	private static final String EMPTY = "FORM_ENTRY_EMPTY";
	private static final List<EAttribute> OF_REQUESTER = List.of(Literals.CONTACT__NAME, Literals.CONTACT__POSITION,
			Literals.CONTACT__PHONE, Literals.CONTACT__EMAIL);
	private static final List<EAttribute> OF_ADDRESS = List.of(Literals.ADDRESS__BUILDING, Literals.ADDRESS__STREET,
			Literals.ADDRESS__LOCALITY, Literals.ADDRESS__TOWN, Literals.ADDRESS__COUNTY, Literals.ADDRESS__POSTCODE,
			Literals.ADDRESS__COUNTRY);
	private static final Reads READS = Reads.NUMBERS
			.and(Literals.PORT_ORDER__STATE, Literals.LETTER_OF_AUTHORIZATION__COMPANY_NUMBER,
					Literals.LETTER_OF_AUTHORIZATION__CONTACTS, Literals.CONTACT__ROLE, Literals.CONTACT__ORGANISATION)
			.and(OF_REQUESTER.toArray(EStructuralFeature[]::new)).and(OF_ADDRESS.toArray(EStructuralFeature[]::new));

	/**
	 * An entry that is empty.
	 *
	 * @param path the field to fill in
	 * @param word what people call the entry
	 */
	private record Entry(String path, String word) {
	}

	@Override
	public List<String> codes() {
		return List.of(EMPTY);
	}

	@Override
	public Set<EStructuralFeature> reads() {
		return READS.features();
	}

	/** Once the order is on its way, the letter was signed as it is. */
	@Override
	public void check(CheckedOrder order, Report report) {
		if (!order.draft() || order.letter() != LetterKind.GEOGRAPHIC) {
			return;
		}
		report.judged(EMPTY, order.order());
		List<Entry> empty = empty(order.loa());
		if (!empty.isEmpty()) {
			ProblemBuilder.of(EMPTY, Severity.INFO, String.valueOf(order.loa().getId()), empty.getFirst().path())
					.places(empty.size(), empty.stream().map(Entry::path).toList()).stillNeeded(true)
					.report(report, empty.stream().map(Entry::word).collect(Collectors.joining(", ")));
		}
	}

	/** In the order of the form. */
	private static List<Entry> empty(LetterOfAuthorization loa) {
		List<Entry> empty = new ArrayList<>();
		address(loa.getLosingProviderAddress(), Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER_ADDRESS)
				.ifPresent(empty::add);
		address(loa.getRegisteredAddress(), Literals.LETTER_OF_AUTHORIZATION__REGISTERED_ADDRESS)
				.ifPresent(empty::add);
		if (Typed.blank(loa.getCompanyNumber())) {
			empty.add(new Entry(FeaturePath.of(loa, Literals.LETTER_OF_AUTHORIZATION__COMPANY_NUMBER),
					Words.of(Literals.LETTER_OF_AUTHORIZATION__COMPANY_NUMBER)));
		}
		requester(loa).ifPresent(empty::add);
		return empty;
	}

	private static Optional<Entry> address(Address address, EReference place) {
		return OF_ADDRESS.stream().allMatch(part -> isBlank(address, part))
				? Optional.of(new Entry(FeaturePath.of(address, Literals.ADDRESS__STREET), Words.of(place)))
				: Optional.empty();
	}

	private static Optional<Entry> requester(LetterOfAuthorization loa) {
		String requester = Words.of(Literals.LETTER_OF_AUTHORIZATION__REQUESTER);
		Optional<Contact> given = Requester.of(loa);
		if (given.isEmpty()) {
			return Optional.of(new Entry(FeaturePath.of(loa.getRequester(), Literals.CONTACT__NAME), requester));
		}
		Contact contact = given.get();
		List<EAttribute> missing = OF_REQUESTER.stream().filter(part -> isBlank(contact, part)).toList();
		return missing.isEmpty() ? Optional.empty()
				: Optional.of(new Entry(FeaturePath.of(contact, missing.getFirst()), requester
						+ missing.stream().map(Words::of).collect(Collectors.joining(", ", " (", ")"))));
	}

	private static boolean isBlank(Identified object, EAttribute part) {
		return Typed.blank((String) object.eGet(part));
	}
}
