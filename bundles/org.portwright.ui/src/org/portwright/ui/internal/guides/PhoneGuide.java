package org.portwright.ui.internal.guides;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.ui.internal.Failures;
import org.portwright.ui.internal.labels.Labels;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.SignInGuide;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Way;
import org.portwright.workspace.work.Calculation;

/**
 * The guide for one sign-in of one phone. The cheat sheet keeps its state under the id of the guide; its title is the
 * names of the phone and the tenant, as they are now. The phone is looked up each time: its file may leave the model
 * and come back, and is another object then.
 *
 * @param tenant the file of the tenant
 * @param phone  the id of the phone
 */
record PhoneGuide(EngagementFiles engagementFiles, IFile tenant, String phone) {

	/** The cheat sheet for all phones. */
	static final String CONTENT = "org.portwright.guides.polycomVvxMfa"; //$NON-NLS-1$
	/** The view of cheat sheets; the platform has no public constant for it. */
	static final String VIEW = "org.eclipse.ui.cheatsheets.views.CheatSheetView"; //$NON-NLS-1$

	/** The file of the tenant in the model, if it is open. */
	Optional<ModelFile> file() {
		return engagementFiles.opened(tenant);
	}

	/** Finds a phone of a tenant by its id. */
	static Optional<Phone> phone(ModelFile file, String id) {
		return file.exists() && file.root() instanceof Tenant tenant
				? tenant.getPhones().stream().filter(phone -> id.equals(phone.getId())).findFirst()
				: Optional.empty();
	}

	/** What the guide is called now; empty while its phone is not there. */
	Optional<String> title() {
		// A form takes an ampersand for the mark of a mnemonic.
		return file().flatMap(file -> phone(file, phone).map(found -> NLS
				.bind(Messages.PhoneGuide_title, Labels.of(found), Labels.of(file.root())).replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Shows the guide of a phone that is in the file a moment later, at the step where it was left. */
	void open(Phone shown) {
		String title = title().orElse(Labels.of(shown));
		String id = id(shown);
		String subject = subject(shown);
		Calculation<URL> work = host -> content(id, title, subject);
		engagementFiles.runner().run(work, Way.hidden(NLS.bind(Messages.PhoneGuide_opening, title)),
				content -> show(new OpenCheatSheetAction(id, title, content), title));
	}

	/** Writes the guide of this phone to where the view of cheat sheets reads it. */
	private URL content(String id, String title, String subject) throws CoreException {
		try {
			return GuideFile.write(id, GuideContent.of(GuideContent.template(CONTENT), title, subject, Map.of(
					SignInStepHandler.TENANT, tenant.getFullPath().toString(), SignInStepHandler.PHONE, phone)));
		} catch (IOException | RuntimeException e) {
			// Guides may not be installed, and the state of the workspace may be out of reach.
			throw new CoreException(Status.error(NLS.bind(Messages.PhoneGuide_failed, title), e));
		}
	}

	private void show(OpenCheatSheetAction guide, String title) {
		guide.run();
		@Nullable
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		@Nullable
		IViewPart view = window == null ? null : window.getActivePage().findView(VIEW);
		Optional<ScrolledForm> form = view != null
				&& view.getSite().getService(MPart.class).getWidget() instanceof Composite part ? form(part, title)
						: Optional.empty();
		if (view != null && form.isPresent()) {
			ShownGuide.follow(this, form.get(), view);
		} else {
			Failures.show(Status.error(NLS.bind(Messages.PhoneGuide_failed, title)));
		}
	}

	private static Optional<ScrolledForm> form(Control control, String title) {
		return switch (control) {
		case ScrolledForm form when form.getText().equals(title) -> Optional.of(form);
		case Composite composite -> Stream.of(composite.getChildren()).map(child -> form(child, title))
				.flatMap(Optional::stream).findFirst();
		default -> Optional.empty();
		};
	}

	/**
	 * One for each sign-in, so that the next one begins at the first step. The cheat sheet view and we name files after
	 * it, and a phone's id is whatever its tenant's file says, so it only goes into a hash.
	 */
	String id(Phone shown) {
		long ended = shown.getSignIns().size() - SignInGuide.open(shown).map(open -> 1).orElse(0);
		String place = tenant.getFullPath() + "\n" + phone; //$NON-NLS-1$
		return String.join(".", CONTENT, String.valueOf(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8))), //$NON-NLS-1$
				String.valueOf(ended + 1));
	}

	private static String subject(Phone shown) {
		return Stream.of(Optional.of(Labels.of(shown)), Optional.ofNullable(shown.getModel()),
				Optional.ofNullable(shown.getAccount())).flatMap(Optional::stream).distinct()
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
