package org.portwright.phones.ui.internal.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.guides.GuideStep;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.text.Typed;
import org.portwright.model.words.Words;
import org.portwright.phones.PhoneFamily;
import org.portwright.phones.ui.internal.pairing.PairingCode;
import org.portwright.phones.ui.internal.pairing.PairingCodes;
import org.portwright.phones.ui.internal.pairing.PhoneAtHand;
import org.portwright.phones.ui.internal.pairing.PhonePlace;
import org.portwright.phones.ui.internal.pairing.SignInPage;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.porting.written.LineNumber;
import org.portwright.ui.Commands;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.resources.EngagementFiles;

/** A phone in the view: which it is, the step that it is at, its screen, and what can be done. */
final class ShownPhone {

	/** Fewer of the picker's height are no room for a picture below it. */
	private static final int LINES = 4;

	private final EngagementFiles files;
	private final PairingCodes codes;
	private final RemainingTime time;
	private final Composite control;
	private final SignInPicker picker;
	private final Label step;
	private final PhoneCanvas canvas;
	private final PhoneActions actions;

	/** @param picked hears which other phone somebody wants to see */
	ShownPhone(Composite parent, MPart part, IWorkbenchWindow window, EngagementFiles files, PairingCodes codes,
			Consumer<PhonePlace> picked) {
		this.files = files;
		this.codes = codes;
		time = new RemainingTime(codes);
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(4, 2).spacing(0, 2).applyTo(control);
		picker = new SignInPicker(control, picked);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(picker.control());
		step = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(step);
		canvas = new PhoneCanvas(control);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		actions = new PhoneActions(part, window, codes,
				(command, phone) -> phone.phone(files).ifPresent(found -> Commands.run(command, found)));
		control.addListener(SWT.Resize, event -> makeRoom());
	}

	/** Where there is hardly any room, the picture has it alone; that is the code alone then. */
	private void makeRoom() {
		boolean isRoomy = control.getClientArea().height >= LINES * picker.control().computeSize(SWT.DEFAULT,
				SWT.DEFAULT).y;
		if (isRoomy != picker.control().getVisible()) {
			for (Control line : List.of(picker.control(), step)) {
				line.setVisible(isRoomy);
				((GridData) line.getLayoutData()).exclude = !isRoomy;
			}
			control.layout();
		}
	}

	Composite control() {
		return control;
	}

	PhoneCanvas canvas() {
		return canvas;
	}

	SignInPicker picker() {
		return picker;
	}

	/** What is said of the step. */
	String step() {
		return step.getText();
	}

	PhoneActions actions() {
		return actions;
	}

	boolean setFocus() {
		return picker.setFocus() || canvas.forceFocus();
	}

	/**
	 * Offers phones to be picked.
	 *
	 * @param place  the one that is shown
	 * @param others those of which a sign-in is under way
	 */
	void offer(PhonePlace place, List<PhonePlace> others) {
		picker.show(place, others, this::name);
	}

	/** Shows one as it is now; called each second while it has a code. */
	void show(PhonePlace place) {
		place.phone(files).ifPresent(phone -> {
			PhoneStep at = PhoneStep.of(phone, files.problems().now().today(),
					PhoneAtHand.ofWindow().skipped(place), PhoneAtHand.ofWindow().sheet(place));
			Optional<PairingCode> code = codes.of(place);
			var picture = new PhonePicture(PhoneFamily.isDeskPhone(phone.getModel()), at.screen(), Labels.of(phone),
					LineNumber.shown(Typed.text(phone.getNumber())), Typed.text(phone.getAccount()),
					SignInPage.shown(), code);
			say(Stream.of(standing(at), strange(at)).filter(text -> !text.isEmpty())
					.collect(Collectors.joining(" "))); //$NON-NLS-1$
			boolean isOfCode = code.isPresent() || at.awaitsCode();
			canvas.show(picture, isOfCode ? time.shown(code) : "", //$NON-NLS-1$
					SpokenPhone.words(picture, isOfCode ? time.spoken(code) : "")); //$NON-NLS-1$
			actions.show(place, picture, at.isUnderWay());
		});
	}

	private void say(String text) {
		// A label takes an ampersand for the mark of a mnemonic.
		String shown = text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!shown.equals(step.getText())) {
			step.setText(shown);
			control.layout(new Control[] { step });
		}
	}

	private static String standing(PhoneStep at) {
		if (!at.isUnderWay()) {
			return at.signIn().map(PhoneSignIn::getOutcome).map(Words::of)
					.orElse(Messages.ShownPhone_never);
		}
		return at.step().map(GuideStep::title)
				.map(title -> NLS.bind(Messages.ShownPhone_step, new Object[] { at.number(), at.count(), title }))
				.orElseGet(() -> at.guide().isPresent() ? Messages.ShownPhone_atEnd : Messages.ShownPhone_unknown);
	}

	private static String strange(PhoneStep at) {
		int strange = at.guide().isPresent() ? at.strange() : 0;
		return strange == 0 ? "" : NLS.bind(Messages.ShownPhone_strange, strange); //$NON-NLS-1$
	}

	private String name(PhonePlace place) {
		return place.phone(files).map(phone -> {
			EObject tenant = phone.eContainer();
			return tenant == null ? Labels.of(phone)
					: NLS.bind(Messages.ShownPhone_name, Labels.of(phone), Labels.of(tenant));
		}).orElse(place.id());
	}
}
