package org.portwright.ui.internal.guides;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.ui.internal.Failures;
import org.portwright.ui.internal.labels.Labels;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.ModelListener;
import org.portwright.workspace.operations.SignInGuide;

/**
 * The guide for one sign-in of one phone. The cheat sheet keeps its state under the id of the guide; its title is the
 * names of the phone and the tenant, as they are now.
 */
final class PhoneGuide implements ModelListener {

	/** The cheat sheet for all phones. */
	static final String CONTENT = "org.portwright.guides.polycomVvxMfa"; //$NON-NLS-1$
	/** The view of cheat sheets; the platform has no public constant for it. */
	static final String VIEW = "org.eclipse.ui.cheatsheets.views.CheatSheetView"; //$NON-NLS-1$

	private final ModelFile file;
	private final IFile resource;
	private final String phone;
	private String title = ""; //$NON-NLS-1$

	PhoneGuide(ModelFile file, IFile resource, Phone phone) {
		this.file = file;
		this.resource = resource;
		this.phone = String.valueOf(phone.getId());
	}

	/** The phone, if it is still there. */
	private Optional<Phone> phone() {
		return phone(file, phone);
	}

	/** Finds a phone of a tenant by its id. */
	static Optional<Phone> phone(ModelFile file, String id) {
		return file.exists() && file.root() instanceof Tenant tenant
				? tenant.getPhones().stream().filter(phone -> id.equals(phone.getId())).findFirst()
				: Optional.empty();
	}

	/** Shows the guide a moment later, at the step where it was left. */
	void open() {
		phone().ifPresent(shown -> {
			title = title(shown);
			String id = id(shown);
			String subject = subject(shown);
			Display display = Display.getCurrent();
			Job job = Job.create(NLS.bind(Messages.PhoneGuide_opening, title), monitor -> {
				try {
					URL content = GuideFile.write(id, GuideContent.of(GuideContent.template(CONTENT), title, subject,
							Map.of(SignInStepHandler.TENANT, resource.getFullPath().toString(),
									SignInStepHandler.PHONE, phone)));
					display.asyncExec(() -> show(new OpenCheatSheetAction(id, title, content)));
				} catch (IOException e) {
					Failures.show(e);
				}
				return Status.OK_STATUS;
			});
			job.setSystem(true);
			job.schedule();
		});
	}

	private void show(OpenCheatSheetAction guide) {
		guide.run();
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		@Nullable
		IViewPart view = window == null ? null : window.getActivePage().findView(VIEW);
		if (view != null) {
			// What is done in a guide is done to its tenant, and is undone there.
			IActionBars bars = view.getViewSite().getActionBars();
			new UndoRedoActionGroup(view.getSite(), file.undoContext(), false).fillActionBars(bars);
			bars.updateActionBars();
		}
	}

	/**
	 * One for each sign-in, so that the next one begins at the first step. The cheat sheet view and we name files after
	 * it, and a phone's id is whatever its tenant's file says, so it only goes into a hash.
	 */
	String id(Phone shown) {
		long ended = shown.getSignIns().size() - SignInGuide.open(shown).map(open -> 1).orElse(0);
		String place = resource.getFullPath() + "\n" + phone; //$NON-NLS-1$
		return String.join(".", CONTENT, String.valueOf(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8))), //$NON-NLS-1$
				String.valueOf(ended + 1));
	}

	private String title(Phone shown) {
		// A form takes an ampersand for the mark of a mnemonic.
		return NLS.bind(Messages.PhoneGuide_title, Labels.of(shown), Labels.of(file.root())).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String subject(Phone shown) {
		return Stream.of(Optional.of(Labels.of(shown)), Optional.ofNullable(shown.getModel()),
				Optional.ofNullable(shown.getAccount())).flatMap(Optional::stream).distinct()
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	@Override
	public void modelChanged(List<ModelEvent> events) {
		if (events.stream().anyMatch(event -> event.file() == file)) {
			phone().map(this::title).filter(now -> !now.equals(title)).ifPresent(this::rename);
		}
	}

	/**
	 * The cheat sheet view takes a title with the whole content alone and would take the focus with it, so the title is
	 * changed where it is shown.
	 */
	private void rename(String newTitle) {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			@Nullable
			IViewPart view = window.getActivePage() == null ? null : window.getActivePage().findView(VIEW);
			if (view != null && view.getSite().getService(MPart.class).getWidget() instanceof Composite part) {
				rename(part, newTitle);
			}
		}
		title = newTitle;
	}

	private void rename(Control control, String newTitle) {
		if (control instanceof ScrolledForm form && form.getText().equals(title)) {
			form.setText(newTitle);
		} else if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				rename(child, newTitle);
			}
		}
	}
}
