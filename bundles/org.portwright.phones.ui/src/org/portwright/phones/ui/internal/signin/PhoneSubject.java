package org.portwright.phones.ui.internal.signin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.Guides;
import org.portwright.guides.SignInProgress;
import org.portwright.guides.StepAction;
import org.portwright.model.Identified;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInOutcome;
import org.portwright.model.Tenant;
import org.portwright.model.copies.TenantMirror;
import org.portwright.phones.signin.AnsweredStep;
import org.portwright.phones.signin.FittingSteps;
import org.portwright.phones.ui.internal.asking.PhoneChecks;
import org.portwright.phones.ui.internal.pairing.PairingCodeDialog;
import org.portwright.phones.ui.internal.pairing.PairingCodes;
import org.portwright.phones.ui.internal.pairing.PhoneAtHand;
import org.portwright.phones.ui.internal.pairing.PhonePlace;
import org.portwright.phones.ui.internal.pairing.SignInPage;
import org.portwright.phones.ui.internal.screen.PhoneView;
import org.portwright.phones.ui.internal.signin.StepAnswers.Asked;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.Failures;
import org.portwright.ui.WindowOperation;
import org.portwright.ui.guides.GuideSubject;
import org.portwright.ui.guides.WebPages;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.resources.EngagementFiles;

/** The desk phone that a guide is for. Each of its sign-ins is a round of its own, in which the steps are noted. */
public final class PhoneSubject implements GuideSubject {

	@Override
	public Guide.Audience kind() {
		return Guide.Audience.PHONE;
	}

	/** A guide for a phone cannot be opened for nobody. */
	@Override
	public Optional<Phone> choose(List<EObject> objects) throws CoreException {
		Optional<Phone> selected = objects.stream().filter(Phone.class::isInstance).map(Phone.class::cast).findFirst();
		if (selected.isEmpty()) {
			throw new CoreException(Status.info(Messages.PhoneSubject_none));
		}
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		if (selected.flatMap(files.model()::fileOf).flatMap(files::resource).isEmpty()) {
			throw new CoreException(Status.info(NLS.bind(Messages.PhoneSubject_gone, Labels.of(selected.get()))));
		}
		selected.flatMap(phone -> PhonePlace.of(files, phone)).ifPresent(place -> {
			PhoneAtHand.ofWindow().take(place);
			showScreen();
		});
		return selected;
	}

	/** The phone's screen beside the guide; the guide keeps the focus. */
	private static void showScreen() {
		@Nullable
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			// The page would not know a view that came back at the start and was not in use since.
			window.getService(EPartService.class).showPart(PhoneView.ID, PartState.VISIBLE);
		}
	}

	@Override
	public Optional<Phone> find(EObject root, String id) {
		return root instanceof Tenant tenant
				? TenantMirror.of(tenant).phone(id)
				: Optional.empty();
	}

	@Override
	public List<String> facts(Identified subject) {
		return subject instanceof Phone phone
				? Stream.of(Optional.ofNullable(phone.getModel()), Optional.ofNullable(phone.getAccount()))
						.flatMap(Optional::stream).toList()
				: List.of();
	}

	/** How many sign-ins by it have ended. One by another guide does not send this one back to its first step. */
	@Override
	public int rounds(Guide guide, Identified subject) {
		return subject instanceof Phone phone ? ended(guide, phone).size() : 0;
	}

	@Override
	public Optional<Set<String>> done(Guide guide, Identified subject, int round) {
		return Optional.of(subject).filter(of -> guide.method().isPresent()).filter(Phone.class::isInstance)
				.map(Phone.class::cast)
				.map(phone -> signIn(guide, phone, round)
						.map(signIn -> guide.steps().stream().filter(step -> SignInProgress.isDone(signIn, step))
								.map(GuideStep::key).collect(Collectors.toSet()))
						.orElse(Set.of()));
	}

	private static Optional<PhoneSignIn> signIn(Guide guide, Phone phone, int round) {
		List<PhoneSignIn> ended = ended(guide, phone);
		return round <= ended.size() ? Optional.of(ended.get(round - 1))
				: SignInProgress.open(phone).filter(signIn -> round == ended.size() + 1 && isBy(guide, signIn, phone));
	}

	private static List<PhoneSignIn> ended(Guide guide, Phone phone) {
		return phone.getSignIns().stream()
				.filter(signIn -> signIn.getOutcome() != SignInOutcome.OPEN && isBy(guide, signIn, phone)).toList();
	}

	private static boolean isBy(Guide guide, PhoneSignIn signIn, Phone phone) {
		return Guides.of(signIn, phone).equals(Optional.of(guide));
	}

	@Override
	public Predicate<GuideStep> has(Guide guide, Identified subject) {
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		return subject instanceof Phone phone ? FittingSteps.of(guide, phone, files.problems().now().today())
				: step -> true;
	}

	@Override
	public void opened(Guide sheet, IFile file, String id) {
		PhoneAtHand.ofWindow().open(new PhonePlace(file, id), sheet);
	}

	@Override
	public Optional<String> link(GuideStep step) {
		return switch (step.action()) {
		case COPY_PAIRING_CODE -> Optional.of(Messages.PhoneSubject_copyCode);
		case COPY_PROVISIONING_URL -> Optional.of(Messages.PhoneSubject_copyAddress);
		case NONE -> StepAnswers.isAsked(step) ? Optional.of(Messages.PhoneSubject_answer) : Optional.empty();
		default -> Optional.empty();
		};
	}

	@Override
	public boolean perform(GuideStep step, IWorkbenchWindow window, Optional<IFile> file, String id) {
		var deed = PhoneDeed.of(window, file, id);
		return switch (step.action()) {
		case COPY_PAIRING_CODE ->
			new PairingCodeDialog(window.getShell(), PairingCodes.ofWindow(), deed.place()).open() == Window.OK;
		case COPY_MAC -> deed.copyMac();
		// It takes a while, so it is noted when the phone has answered.
		case CHECK_PHONE -> deed.isThere();
		case COPY_PROVISIONING_URL -> deed.copyProvisioningAddress(step);
		case WRITE_LISTS -> deed.writeLists();
		case OPEN_SIGN_IN_PAGE -> WebPages.open(window, SignInPage.address());
		default -> GuideSubject.super.perform(step, window, file, id);
		};
	}

	@Override
	public boolean note(Guide guide, GuideStep step, IFile file, String id, Runnable later) {
		if (step.action() == StepAction.CHECK_PHONE) {
			return check(guide, step, new PhonePlace(file, id), later);
		}
		if (isOver(guide, step, new PhonePlace(file, id)) || !isAnswered(guide, step, new PhonePlace(file, id))) {
			return false;
		}
		boolean noted = guide.method().isEmpty() || new NotedStep(this, guide, step, id).noteIn(file);
		var place = new PhonePlace(file, id);
		if (noted) {
			PhoneAtHand.ofWindow().take(place);
		}
		if (step.effect().equals(Optional.of(GuideStep.Effect.SIGNED_IN))) {
			PairingCodes.ofWindow().forget(place);
		}
		return noted;
	}

	/** The link of the last step stays in sight when the guide has ended: pressed again it begins no other sign-in. */
	private static boolean isOver(Guide guide, GuideStep step, PhonePlace place) {
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		return step.effect().equals(Optional.of(GuideStep.Effect.SIGNED_IN)) && place.phone(files)
				.filter(phone -> !phone.getSignIns().isEmpty()).filter(phone -> {
					PhoneSignIn latest = phone.getSignIns().getLast();
					return latest.getOutcome() == SignInOutcome.SIGNED_IN && SignInProgress.isDone(latest, step)
							&& isBy(guide, latest, phone);
				}).isPresent();
	}

	/** Asks what was found out; the step is done unless that is cancelled or an answer leaves it open. */
	private static boolean isAnswered(Guide guide, GuideStep step, PhonePlace place) {
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		Optional<Phone> phone = place.phone(files);
		List<Asked> asked = phone.map(found -> StepAnswers.of(step, found)).orElse(List.of());
		if (asked.isEmpty()) {
			return true;
		}
		LocalDate today = files.problems().now().today();
		@Nullable
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var dialog = new AnswerDialog(window == null ? null : window.getShell(), step, asked, today,
				new AnsweredStep(guide, step, phone.orElseThrow(), today));
		return dialog.open() == Window.OK && (dialog.answers().isEmpty() || phone.flatMap(files.model()::fileOf)
				.flatMap(tenant -> WindowOperation.perform(new SetFields(files.model(), files.problems().now(),
						files.recorder(), tenant, dialog.answers()).called(Messages.AnswerDialog_title)))
				.isPresent()) && dialog.isDone();
	}

	@Override
	public void skipped(GuideStep step, IFile file, String id) {
		PhoneAtHand.ofWindow().skip(new PhonePlace(file, id), step.key());
	}

	/**
	 * A phone that was not asked was not checked, one that is not signed in keeps the guide at its step, and a sign-in
	 * that has ended meanwhile stays as it is. The file may be read anew while the phone is asked.
	 */
	private boolean check(Guide guide, GuideStep step, PhonePlace place, Runnable later) {
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		place.phone(files).ifPresent(asked -> PhoneChecks.check(List.of(asked), word -> {
			if (!word.isRegistered()) {
				Failures.show(Status.info(NLS.bind(Messages.PhoneSubject_notSignedIn, Labels.of(asked),
						word.lines().isEmpty() ? Messages.PhoneSubject_noLine : word.lineState())));
			} else if (place.phone(files).flatMap(SignInProgress::open).isPresent()
					&& new NotedStep(this, guide, step, place.id()).noteIn(place.file())) {
				later.run();
			}
		}));
		return false;
	}
}
