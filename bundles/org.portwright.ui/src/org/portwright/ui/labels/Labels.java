package org.portwright.ui.labels;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.guides.SignInProgress;
import org.portwright.model.Contact;
import org.portwright.model.Conversion;
import org.portwright.model.DdiRange;
import org.portwright.model.Domain;
import org.portwright.model.JournalEntry;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Question;
import org.portwright.model.Rejection;
import org.portwright.model.SignInOutcome;
import org.portwright.model.Site;
import org.portwright.model.StayingNumbers;
import org.portwright.model.Tenant;
import org.portwright.model.text.Typed;
import org.portwright.model.words.Words;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.written.LineNumber;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.fields.ShownValue;

/** What objects of the model are called, and what stands beside that in a quieter colour. */
@SuppressWarnings("nls")
public final class Labels {

	private Labels() {
	}

	/** What an object is called. */
	public static String of(EObject object) {
		return switch (object) {
		case Tenant tenant -> firstOf(tenant.getName(), tenant.getBrandName());
		case PortOrder order -> firstOf(order.getName());
		case Domain domain -> firstOf(domain.getId());
		case PhoneNumber number -> number(number.getId());
		case Phone phone -> firstOf(phone.getName(), phone.getModel(), phone.getMac());
		case PhoneSignIn signIn -> Words.of(signIn.getMethod());
		case PortedNumbers numbers -> numbers(numbers.getFirst(), numbers.getLast());
		case DdiRange range -> numbers(range.getFirst(), range.getLast());
		case StayingNumbers staying -> numbers(staying.getFirst(), staying.getLast());
		case Conversion conversion -> numbers(conversion.getFirst(), conversion.getLast());
		case Site site -> firstOf(site.getName());
		case Contact contact -> firstOf(contact.getName(), contact.getOrganisation());
		case Question question -> firstOf(question.getText());
		case Rejection rejection -> firstOf(rejection.getReason(), rejection.getCode());
		case JournalEntry entry -> firstOf(entry.getText());
		default -> Words.of(object.eClass());
		};
	}

	/** What stands beside the name; empty where there is nothing to say. */
	public static String detail(EObject object) {
		return switch (object) {
		case Domain domain -> join(domain.isInitial()
				? domain.isDefault() ? Messages.Labels_initialAndDefault : Messages.Labels_initialDomain
				: domain.isDefault() ? Messages.Labels_defaultDomain : "", gone(domain.getGone()));
		case PortOrder order -> join(Words.of(order.getState()),
				order.isQuestionsOpen() ? Messages.Labels_questionsOpen : "");
		case PhoneNumber number -> join(number.getCity(),
				ShownValue.of(Literals.PHONE_NUMBER__ASSIGNMENT_STATUS, number.getAssignmentStatus()),
				gone(number.getGone()));
		case Phone phone -> join(firstOf(phone.getName(), phone.getModel()).equals(phone.getModel()) ? ""
				: phone.getModel(), SignInProgress.latest(phone).map(Labels::progress).orElse(""),
				LineNumber.shown(Typed.text(phone.getNumber())));
		default -> "";
		};
	}

	/** Its tenant does not have it any more. */
	private static String gone(@Nullable LocalDate since) {
		return since == null ? "" : NLS.bind(Messages.Labels_gone, WrittenDate.shown(since));
	}

	/** How an object looks. */
	public static Icon icon(EObject object) {
		return switch (object) {
		case Tenant tenant -> Icon.TENANT;
		case PortOrder order -> Icon.of(order.getState());
		case Domain domain -> Icon.DOMAIN;
		case PhoneNumber number -> Icon.NUMBER;
		case Phone phone -> Icon.PHONE;
		case PortedNumbers numbers -> Icon.BLOCK;
		case DdiRange range -> Icon.BLOCK;
		case StayingNumbers staying -> Icon.BLOCK;
		case Site site -> Icon.SITE;
		case Contact contact -> Icon.CONTACT;
		default -> Icon.OBJECT;
		};
	}

	/** A number as people write it; what is no number in E.164 as it stands. */
	public static String number(@Nullable String typed) {
		if (typed == null || typed.isBlank()) {
			return Messages.Labels_nameless;
		}
		try {
			return UkNumberPlan.display(typed);
		} catch (IllegalArgumentException e) {
			return typed;
		}
	}

	/** Consecutive numbers as people write them. */
	public static String numbers(NumberRange range) {
		return UkNumberPlan.display(range);
	}

	/** How many numbers. */
	public static String count(long count) {
		return count == 1 ? Messages.Labels_number : NLS.bind(Messages.Labels_numbers, "%,d".formatted(count));
	}

	private static String numbers(@Nullable String first, @Nullable String last) {
		if (first == null || last == null || last.isBlank()) {
			return number(first);
		}
		try {
			return UkNumberPlan.display(NumberRange.of(first, last));
		} catch (IllegalArgumentException e) {
			return first + " – " + last;
		}
	}

	private static String progress(SignInProgress progress) {
		if (progress.outcome() != SignInOutcome.OPEN) {
			return Words.of(progress.outcome());
		}
		return progress.steps() == 0 ? Messages.Labels_signingInUnguided
				: NLS.bind(Messages.Labels_signingIn, progress.done());
	}

	private static String firstOf(@Nullable String... names) {
		for (@Nullable
		String name : names) {
			if (name != null && !name.isBlank()) {
				return name;
			}
		}
		return Messages.Labels_nameless;
	}

	private static String join(@Nullable String... parts) {
		return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
	}
}
