package org.portwright.phones.signin;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.StepAction;
import org.portwright.model.Answer;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneAccess;
import org.portwright.model.SignInMethod;
import org.portwright.model.Tenant;
import org.portwright.model.words.Words;
import org.portwright.phones.Met;
import org.portwright.phones.Need;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.Requirement;
import org.portwright.phones.SignInChoices;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;
import org.portwright.porting.written.WrittenDate.MissingYear;

/**
 * A step with answers that are not recorded yet, in copies: what they mean for the sign-in is told before. It belongs
 * to one thread.
 */
public final class AnsweredStep {

	/** The needs that take 24 hours. */
	private static final Set<Need> SPREADING = EnumSet.of(Need.CALLING_POLICY, Need.TRUSTED_ADDRESSES);
	private static final Set<Answer> YES = EnumSet.of(Answer.YES, Answer.SETTLED);

	private final Guide guide;
	private final GuideStep step;
	private final LocalDate today;
	private final Tenant tenant = ModelFactory.eINSTANCE.createTenant();
	private final Phone phone;
	private final PhoneAccess access;
	private final Set<EAttribute> unanswered = new HashSet<>();

	/**
	 * @param phone a phone of a tenant
	 * @param today the day to judge from
	 */
	public AnsweredStep(Guide guide, GuideStep step, Phone phone, LocalDate today) {
		this.guide = guide;
		this.step = step;
		this.today = today;
		this.phone = EcoreUtil.copy(phone);
		@Nullable
		PhoneAccess known = phone.eContainer() instanceof Tenant of ? of.getPhoneAccess() : null;
		access = known == null ? ModelFactory.eINSTANCE.createPhoneAccess() : EcoreUtil.copy(known);
		tenant.getPhones().add(this.phone);
		tenant.setPhoneAccess(access);
	}

	/**
	 * An answer and what it means.
	 *
	 * @param words  a sentence for people
	 * @param isOpen whether the step is not done with it
	 */
	public record Meaning(String words, boolean isOpen) {
	}

	/**
	 * Takes an answer.
	 *
	 * @param field of the phone or of its tenant's access for phones
	 * @param typed the literal of a choice, or a day as people write it; one that cannot be read counts as none
	 */
	public void take(EAttribute field, String typed) {
		EObject of = field.getEContainingClass() == Literals.PHONE ? phone : access;
		if (field.getEType() instanceof EEnum) {
			Object value = EcoreUtil.createFromString(field.getEAttributeType(), typed);
			of.eSet(field, value);
			if (value == Answer.UNANSWERED) {
				unanswered.add(field);
			} else {
				unanswered.remove(field);
			}
		} else if (field.getEAttributeType() == Literals.DATE) {
			day(typed).ifPresentOrElse(day -> of.eSet(field, day), () -> of.eUnset(field));
		}
	}

	private Optional<LocalDate> day(String typed) {
		try {
			return typed.isBlank() ? Optional.empty()
					: Optional.of(WrittenDate.read(typed, today, MissingYear.NEAREST));
		} catch (IllegalArgumentException e) {
			// It is told beside the field.
			return Optional.empty();
		}
	}

	/** Returns whether a question that was taken has no answer; the days beside them are none. */
	public boolean isUnanswered() {
		return !unanswered.isEmpty();
	}

	/** Returns what stands against the sign-in by the answers, in the order of the needs of the step. */
	public List<Meaning> meanings() {
		var choices = new SignInChoices(PhoneTenant.of(tenant), today);
		List<Requirement> all = Stream.concat(guide.method().stream(), Stream.of(SignInMethod.BULK)).flatMap(
				method -> Stream.concat(choices.ofPhone(phone, method).stream(),
						choices.ofTenant(method, phone).stream()))
				.toList();
		return step.fit().unlessMet().stream().map(Need::valueOf).map(Objects::requireNonNull)
				.flatMap(need -> all.stream().filter(known -> known.need() == need).limit(1))
				.flatMap(known -> meaning(known).stream()).toList();
	}

	private Optional<Meaning> meaning(Requirement known) {
		if (known.met() == Met.MET || !isAsked(known.need())) {
			return Optional.empty();
		}
		if (SPREADING.contains(known.need()) && YES.contains(answer(known.need()))) {
			return since(known.need())
					.map(day -> new Meaning(notOver(day, answer(known.need())), step.action() == StepAction.NONE));
		}
		return Optional.of(known).filter(need -> need.met() == Met.NOT_MET)
				.map(need -> new Meaning(need.words(), true));
	}

	/** The number, the model and the firmware are no questions of a step. */
	private static boolean isAsked(Need need) {
		return need != Need.NUMBER && need != Need.MODEL && need != Need.FIRMWARE && need != Need.SECOND_FACTOR;
	}

	private Answer answer(Need need) {
		return need == Need.CALLING_POLICY ? access.getSipDevicesCalling() : access.getTrustedAddresses();
	}

	private Optional<LocalDate> since(Need need) {
		return Optional.ofNullable(need == Need.CALLING_POLICY ? access.getSipDevicesCallingSince()
				: access.getTrustedAddressesSince());
	}

	private static String notOver(LocalDate since, Answer answer) {
		String words = NLS.bind(Messages.AnsweredStep_notOver, new Object[] { WrittenDate.shown(since),
				WrittenDate.shown(since.plusDays(1)), WrittenDate.shown(since.plusDays(2)) });
		return answer == Answer.SETTLED
				? words + ' ' + NLS.bind(Messages.AnsweredStep_settled, Words.of(Answer.SETTLED))
				: words;
	}
}
