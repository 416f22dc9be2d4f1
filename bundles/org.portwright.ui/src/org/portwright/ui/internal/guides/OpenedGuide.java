package org.portwright.ui.internal.guides;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.portwright.guides.Guide;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.ui.internal.Failures;
import org.portwright.ui.internal.labels.Labels;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.SignInProgress;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Way;
import org.portwright.workspace.work.Calculation;

/**
 * A guide for one sign-in of one phone, for a tenant, or for nobody. The cheat sheet keeps its state under the id of
 * the guide; its title is the names of the phone and the tenant, as they are now. Both are looked up each time: their
 * file may leave the model and come back, and they are other objects then.
 *
 * @param files  the engagements
 * @param guide  what it is a sheet of
 * @param tenant the file of the tenant
 * @param phone  the id of the phone
 */
record OpenedGuide(EngagementFiles files, Guide guide, Optional<IFile> tenant, Optional<String> phone) {

	private static final String PREFIX = "org.portwright.guides"; //$NON-NLS-1$

	/** The guide of a sheet, by what its steps are told: a path in the workspace and an id, each empty for none. */
	static OpenedGuide of(EngagementFiles files, Guide guide, String tenant, String phone) {
		Optional<IFile> file = Optional.of(tenant).filter(path -> !path.isEmpty())
				.map(path -> ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(path)));
		return new OpenedGuide(files, guide, file, Optional.of(phone).filter(id -> !id.isEmpty()));
	}

	/** The file of the tenant in the model, if it is open. */
	Optional<ModelFile> file() {
		return tenant.flatMap(files::opened);
	}

	/** The phone in a file of a tenant, if it is there. */
	Optional<Phone> phone(ModelFile file) {
		return file.exists() && file.root() instanceof Tenant root
				? root.getPhones().stream().filter(each -> phone.equals(Optional.ofNullable(each.getId()))).findFirst()
				: Optional.empty();
	}

	/** Whom it is for, if that is there. */
	private Optional<EObject> subject() {
		return file().filter(ModelFile::exists)
				.flatMap(file -> phone.isPresent() ? phone(file) : Optional.of(file.root()));
	}

	/** What the guide is called now; empty while whom it is for is not there. */
	Optional<String> title() {
		if (tenant.isEmpty()) {
			return Optional.of(guide.title());
		}
		// A form takes an ampersand for the mark of a mnemonic.
		return subject().flatMap(found -> file().map(file -> NLS
				.bind(guide.opened(), Labels.of(found), Labels.of(file.root())).replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Shows the guide a moment later, at the step where it was left. */
	void open() {
		String title = title().orElse(guide.title());
		String id = id();
		String name = subject().map(Labels::of).orElse(guide.title());
		String known = subject().map(OpenedGuide::known).orElse(""); //$NON-NLS-1$
		Calculation<URL> work = host -> content(id, title, known, name);
		files.runner().run(work, Way.hidden(NLS.bind(Messages.OpenedGuide_opening, title)),
				content -> show(new OpenCheatSheetAction(id, title, content), title));
	}

	/** Writes the sheet to where the view of cheat sheets reads it. */
	private URL content(String id, String title, String known, String name) throws CoreException {
		List<String> told = Stream.concat(tenant.map(file -> file.getFullPath().toString()).stream(), phone.stream())
				.toList();
		try {
			return GuideFile.write(id, GuideSheet.of(guide, title, known, name, told));
		} catch (IOException | RuntimeException e) {
			// The state of the workspace may be out of reach.
			throw new CoreException(Status.error(NLS.bind(Messages.OpenedGuide_failed, title), e));
		}
	}

	private void show(OpenCheatSheetAction sheet, String title) {
		sheet.run();
		@Nullable
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		GuideView.in(window).ifPresentOrElse(
				view -> view.form(title).ifPresentOrElse(form -> ShownGuide.follow(this, form, view.part()),
						() -> notShown(title)),
				() -> notShown(title));
	}

	private static void notShown(String title) {
		Failures.show(Status.error(NLS.bind(Messages.OpenedGuide_failed, title)));
	}

	/**
	 * One for each sign-in, so that the next one begins at the first step. The cheat sheet view and we name files after
	 * it, and a phone's id is whatever its tenant's file says, so it only goes into a hash.
	 */
	String id() {
		long ended = file().flatMap(this::phone)
				.map(found -> found.getSignIns().size() - SignInProgress.open(found).map(open -> 1).orElse(0))
				.orElse(0);
		String place = tenant.map(file -> file.getFullPath().toString()).orElse("") + "\n" //$NON-NLS-1$ //$NON-NLS-2$
				+ phone.orElse(""); //$NON-NLS-1$
		return String.join(".", PREFIX, guide.id(), //$NON-NLS-1$
				String.valueOf(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8))),
				String.valueOf(ended + 1));
	}

	/** What is known of whom it is for. */
	private static String known(EObject subject) {
		Stream<Optional<String>> facts = subject instanceof Phone shown
				? Stream.of(Optional.of(Labels.of(shown)), Optional.ofNullable(shown.getModel()),
						Optional.ofNullable(shown.getAccount()))
				: Stream.of(Optional.of(Labels.of(subject)));
		return facts.flatMap(Optional::stream).distinct().collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
