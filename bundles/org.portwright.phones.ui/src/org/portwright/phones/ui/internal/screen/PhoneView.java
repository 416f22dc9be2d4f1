package org.portwright.phones.ui.internal.screen;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.portwright.model.Phone;
import org.portwright.phones.ui.internal.pairing.PairingCodes;
import org.portwright.phones.ui.internal.pairing.PhoneAtHand;
import org.portwright.phones.ui.internal.pairing.PhonePlace;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.OwnContext;
import org.portwright.ui.forms.SystemColours;
import org.portwright.workspace.resources.EngagementFiles;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view of a phone's screen beside the guide: puts its parts together and answers the workbench. */
public final class PhoneView {

	/** The id of the view. */
	public static final String ID = "org.portwright.ui.phone"; //$NON-NLS-1$

	private static final int SECOND = 1000;

	private final IWorkbenchPage page;
	private final EngagementFiles files;
	private final PairingCodes codes = PairingCodes.ofWindow();
	private final PhoneAtHand atHand = PhoneAtHand.ofWindow();
	private final Composite control;
	private final StackLayout pages = new StackLayout();
	private final EmptyPhone empty;
	private final ShownPhone shown;
	private final OpenSignIns open;
	private final SystemColours colours;
	private final ISelectionListener selected = (part, selection) -> follow(selection);
	private final Runnable changed = this::show;
	private final Runnable guided = () -> atHand.place().ifPresent(this::show);
	private Optional<PhonePlace> place;
	private List<PhonePlace> underWay = List.of();
	private boolean ticks;

	/** Shows the phone that is selected, else the one of the guide, else one that is under way. */
	@Inject
	public PhoneView(Composite parent, MPart part, IWorkbenchPage page) {
		this.page = page;
		files = page.getWorkbenchWindow().getService(EngagementFiles.class);
		control = new Composite(parent, SWT.NONE);
		control.setLayout(pages);
		empty = new EmptyPhone(control);
		shown = new ShownPhone(control, part, page.getWorkbenchWindow(), files, codes, this::show);
		pages.topControl = empty.control();
		open = new OpenSignIns(files, stepped -> stepped.ifPresentOrElse(this::show, this::show));
		colours = new SystemColours(() -> shown.canvas().redraw());
		page.addPostSelectionListener(selected);
		codes.addListener(changed);
		atHand.addListener(guided);
		part.getContext().get(EContextService.class).activateContext(OwnContext.ID);
		place = phone(page.getSelection()).or(atHand::place);
		show();
	}

	private static Optional<Phone> selectedPhone(ISelection selection) {
		return selection instanceof IStructuredSelection objects && objects.getFirstElement() instanceof Phone phone
				? Optional.of(phone)
				: Optional.empty();
	}

	private Optional<PhonePlace> phone(ISelection selection) {
		return selectedPhone(selection).flatMap(phone -> PhonePlace.of(files, phone));
	}

	private void follow(ISelection selection) {
		phone(selection).ifPresent(this::show);
	}

	private void show(PhonePlace next) {
		place = Optional.of(next);
		show();
	}

	/** Shows what is known now. */
	private void show() {
		if (control.isDisposed()) {
			return;
		}
		underWay = open.places();
		// What was found for want of another stays, also when its sign-in has ended.
		place = place.filter(at -> at.phone(files).isPresent()).or(() -> underWay.stream().findFirst());
		bringUp(place.isPresent() ? shown.control() : empty.control());
		place.ifPresent(at -> shown.offer(at, underWay));
		renew();
	}

	/** Shows the same phone as it is at this moment. */
	private void renew() {
		place.ifPresentOrElse(shown::show, shown.actions()::showNone);
		if (place.flatMap(codes::of).filter(code -> !code.isOver()).isPresent()) {
			tick();
		}
	}

	/** The clock goes on as long as there is a code. */
	private void tick() {
		if (!ticks) {
			ticks = true;
			control.getDisplay().timerExec(SECOND, () -> {
				ticks = false;
				if (!control.isDisposed()) {
					renew();
				}
			});
		}
	}

	private void bringUp(Composite next) {
		if (pages.topControl != next) {
			pages.topControl = next;
			control.layout();
		}
	}

	/** What is seen of a phone. */
	ShownPhone shown() {
		return shown;
	}

	/** Whether there is a phone to be seen. */
	boolean isFilled() {
		return pages.topControl == shown.control();
	}

	/** Takes the focus. */
	@Focus
	void setFocus() {
		if (isFilled()) {
			shown.setFocus();
		} else {
			empty.control().setFocus();
		}
	}

	/** Hears nothing any more. */
	@PreDestroy
	void close() {
		page.removePostSelectionListener(selected);
		codes.removeListener(changed);
		atHand.removeListener(guided);
		open.close();
		colours.close();
	}

	/** The page that the view shows while there is no phone: it says what to do. */
	private static final class EmptyPhone {

		private final Composite control;

		EmptyPhone(Composite parent) {
			control = new Composite(parent, SWT.NONE);
			GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(control);
			var label = new Label(control, SWT.WRAP);
			GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
			label.setText(Messages.EmptyPhone_text);
		}

		Composite control() {
			return control;
		}
	}
}
