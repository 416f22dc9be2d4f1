package org.portwright.porting.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Answer;
import org.portwright.model.Contact;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.model.PortType;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Preflight;
import org.portwright.model.text.Typed;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.LetterKind;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.Requester;
import org.portwright.porting.addresses.Postcode;
import org.portwright.porting.fields.FieldList;

/**
 * The values of an order that its letter prints. Entries of lists are named by their place, since no id is printed;
 * numbers are folded as the letter folds them. What is empty has no part in it, so that a field more in a later version
 * leaves the letters of earlier ones as they are.
 */
@SuppressWarnings("nls")
final class PrintedValues {

	private static final Set<EStructuralFeature> NEVER = Set.of(Literals.IDENTIFIED__ID, Literals.CONTACT__ROLE,
			Literals.LETTER_OF_AUTHORIZATION__SIGNATURE, Literals.LETTER_OF_AUTHORIZATION__LINE_TECHNOLOGY,
			Literals.LETTER_OF_AUTHORIZATION__MIGRATION_DATE, Literals.SITE__EMERGENCY_ADDRESS,
			Literals.SITE__LOCATION_ID);
	/** Of these alone a contact is printed: a position says nothing without them. */
	private static final Set<EStructuralFeature> OF_CONTACT = Set.of(Literals.CONTACT__NAME,
			Literals.CONTACT__ORGANISATION, Literals.CONTACT__PHONE, Literals.CONTACT__EMAIL);
	/** They are printed in one notation, however they are typed. */
	private static final Set<EStructuralFeature> MAIN_NUMBERS = Set.of(
			Literals.LETTER_OF_AUTHORIZATION__BILLING_NUMBER,
			Literals.LETTER_OF_AUTHORIZATION__REPLACEMENT_BILLING_NUMBER);
	private static final UkNumberPlan NUMBERS = UkNumberPlan.of(Set.of());
	private static final String UNITED_KINGDOM = "GB";
	/** The features that are read. */
	static final Set<EStructuralFeature> READS = reads();

	private final PortOrder order;
	private final LetterKind kind;
	private final Map<String, String> values = new LinkedHashMap<>();

	private PrintedValues(PortOrder order) {
		this.order = order;
		kind = LetterKind.of(NumberRanges
				.fold(order.getNumbers().stream().map(NumberEntry::e164).flatMap(Optional::stream).toList()));
	}

	private static Set<EStructuralFeature> reads() {
		Stream<EStructuralFeature> parts = Stream
				.of(Literals.LETTER_OF_AUTHORIZATION, Literals.ADDRESS, Literals.CONTACT, Literals.DDI_RANGE,
						Literals.STAYING_NUMBERS, Literals.SITE)
				.flatMap(part -> part.getEAllStructuralFeatures().stream());
		return Stream
				.concat(parts.filter(feature -> !NEVER.contains(feature)),
						Stream.of(Literals.PORT_ORDER__NAME, Literals.PORT_ORDER__ORGANISATION_ID,
								Literals.PORT_ORDER__INITIAL_DOMAIN, Literals.PORT_ORDER__SITES,
								Literals.PORT_ORDER__NUMBERS, Literals.PORTED_NUMBERS__FIRST,
								Literals.PORTED_NUMBERS__LAST, Literals.PORTED_NUMBERS__SITE,
								Literals.PORTED_NUMBERS__USAGE, Literals.PREFLIGHT__FREEZE))
				.collect(Collectors.toUnmodifiableSet());
	}

	/** Returns them by their paths, in the order of the model. */
	static Map<String, String> of(PortOrder order) {
		var printed = new PrintedValues(order);
		Stream.of(Literals.PORT_ORDER__NAME, Literals.PORT_ORDER__ORGANISATION_ID, Literals.PORT_ORDER__INITIAL_DOMAIN)
				.forEach(feature -> printed.value(feature.getName(), order, feature));
		@Nullable
		LetterOfAuthorization loa = order.getLoa();
		if (loa != null) {
			printed.letter(loa);
		}
		boolean geographic = printed.kind == LetterKind.GEOGRAPHIC;
		if (geographic) {
			printed.list(Literals.PORT_ORDER__SITES.getName(), order.getSites());
			printed.declaration();
		}
		printed.numbers(geographic);
		return printed.values;
	}

	private void letter(LetterOfAuthorization loa) {
		String path = Literals.PORT_ORDER__LOA.getName() + '.';
		for (EStructuralFeature feature : loa.eClass().getEAllStructuralFeatures()) {
			String name = path + feature.getName();
			if (NEVER.contains(feature) || !kind.asks(name)) {
				continue;
			}
			if (feature == Literals.LETTER_OF_AUTHORIZATION__REQUESTER) {
				Requester.of(loa).ifPresent(requester -> requester(name, requester));
			} else if (feature == Literals.LETTER_OF_AUTHORIZATION__CONTACTS) {
				list(name, contacts(loa));
			} else if (feature == Literals.LETTER_OF_AUTHORIZATION__BILLING_ADDRESS && !loa.isBillingAddressDiffers()
					|| feature == Literals.LETTER_OF_AUTHORIZATION__STAYING && loa.getPortType() == PortType.FULL) {
				continue;
			} else {
				feature(name, loa, feature);
			}
		}
	}

	/** The form has no place for the requester's organisation. */
	private void requester(String path, Contact requester) {
		Stream.of(Literals.CONTACT__NAME, Literals.CONTACT__POSITION, Literals.CONTACT__PHONE, Literals.CONTACT__EMAIL)
				.forEach(feature -> value(path + '.' + feature.getName(), requester, feature));
	}

	private List<Contact> contacts(LetterOfAuthorization loa) {
		Optional<Contact> requester = kind.asks("loa.requester") ? Requester.of(loa) : Optional.empty();
		return loa.getContacts().stream().filter(contact -> requester.filter(contact::equals).isEmpty())
				.filter(PrintedValues::isGiven).toList();
	}

	private static boolean isGiven(Contact contact) {
		return OF_CONTACT.stream().anyMatch(feature -> !FieldList.value(contact, feature).isBlank());
	}

	/** That nothing is wrong with the account is declared, left to be ticked, or not said. */
	private void declaration() {
		@Nullable
		Preflight asked = order.getPreflight();
		Answer freeze = asked == null ? Answer.UNANSWERED : asked.getFreeze();
		if (freeze != Answer.UNANSWERED) {
			values.put("preflight.freeze", freeze == Answer.YES ? "yes" : "no");
		}
	}

	/** Ranges are what agrees in its site, where sites are printed, and in its usage. */
	private void numbers(boolean sites) {
		Map<String, List<NumberRange>> ranges = new LinkedHashMap<>();
		List<String> asTyped = new ArrayList<>();
		for (PortedNumbers entry : order.getNumbers()) {
			String at = "@" + (sites && entry.getSite() != null ? order.getSites().indexOf(entry.getSite()) : "");
			String usage = entry.getUsage() == NumberUsage.UNSPECIFIED ? "" : entry.getUsage().getLiteral();
			NumberEntry.e164(entry).ifPresentOrElse(
					range -> ranges.computeIfAbsent(usage + at, none -> new ArrayList<>()).add(range),
					() -> asTyped.add(entry.getFirst() + '-' + entry.getLast() + at));
		}
		String path = Literals.PORT_ORDER__NUMBERS.getName();
		ranges.keySet().stream().sorted().forEach(of -> values.put(path + '[' + of + ']',
				NumberRanges.fold(ranges.getOrDefault(of, List.of())).toString()));
		if (!asTyped.isEmpty()) {
			values.put(path, asTyped.toString());
		}
	}

	private void list(String path, List<? extends EObject> entries) {
		for (int at = 0; at < entries.size(); at++) {
			// That an entry is there is printed too, be it empty.
			values.put(path + '[' + at + ']', "");
			object(path + '[' + at + ']', entries.get(at));
		}
	}

	private void object(String path, EObject object) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (!NEVER.contains(feature)) {
				feature(path + '.' + feature.getName(), object, feature);
			}
		}
	}

	private void feature(String path, EObject object, EStructuralFeature feature) {
		if (!(feature instanceof EReference)) {
			value(path, object, feature);
		} else if (object.eGet(feature) instanceof List<?> entries) {
			list(path, entries.stream().map(EObject.class::cast).toList());
		} else if (object.eGet(feature) instanceof Contact contact && !isGiven(contact)) {
			return;
		} else if (object.eGet(feature) instanceof EObject part) {
			object(path, part);
		}
	}

	private void value(String path, EObject object, EStructuralFeature feature) {
		String value = FieldList.value(object, feature).strip();
		if (MAIN_NUMBERS.contains(feature)) {
			value = NUMBERS.parse(value).orElse(value);
		} else if (feature == Literals.ADDRESS__POSTCODE) {
			value = Postcode.usual(value);
		} else if (feature == Literals.ADDRESS__COUNTRY && UNITED_KINGDOM.equalsIgnoreCase(value)) {
			value = "";
		}
		if (!Typed.blank(value)) {
			values.put(path, value);
		}
	}
}
