package org.portwright.ui.internal.guides;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.model.Identified;
import org.portwright.ui.Failures;
import org.portwright.ui.guides.GuideSubject;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Way;
import org.portwright.workspace.work.Calculation;

/**
 * A guide for one round with whom it is for, or for nobody. The cheat sheet keeps its state under the id of the guide;
 * its title has the names of whom it is for and of the root of that file, as they are now.
 *
 * @param about   who knows whom it is for
 * @param file    the file of whom it is for; empty for nobody
 * @param subject the id of whom it is for; empty for the root of the file
 */
record OpenedGuide(EngagementFiles files, Guide guide, GuideSubject about, Optional<IFile> file, String subject) {

	private static final String PREFIX = "org.portwright.guides"; //$NON-NLS-1$

	/** The guide for an object of the model; for nobody if there is none. */
	static OpenedGuide of(EngagementFiles files, Guide guide, GuideSubject about,
			Optional<? extends Identified> subject) {
		String id = subject.filter(found -> found.eContainer() != null).map(found -> String.valueOf(found.getId()))
				.orElse(""); //$NON-NLS-1$
		return new OpenedGuide(files, guide, about, subject.flatMap(files.model()::fileOf).flatMap(files::resource),
				id);
	}

	/** The guide of a sheet, by what its steps are told: a path in the workspace and an id, each empty for none. */
	static OpenedGuide of(EngagementFiles files, Guide guide, GuideSubject about, String path, String subject) {
		Optional<IFile> file = Optional.of(path).filter(each -> !each.isEmpty())
				.map(each -> ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(each)));
		return new OpenedGuide(files, guide, about, file, subject);
	}

	/** The file of whom it is for in the model, if it is open. */
	Optional<ModelFile> opened() {
		return file.flatMap(files::opened);
	}

	/** Whom it is for, if that is there. */
	Optional<Identified> found() {
		return opened().filter(ModelFile::exists).flatMap(open -> about.find(open.root(), subject));
	}

	/** What the guide is called now; empty while whom it is for is not there. */
	Optional<String> title() {
		if (file.isEmpty()) {
			return Optional.of(guide.title());
		}
		// A form takes an ampersand for the mark of a mnemonic.
		return found().flatMap(found -> opened().map(open -> NLS
				.bind(guide.opened(), Labels.of(found), Labels.of(open.root())).replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Shows the guide a moment later, behind what is noted as done, else at the step where it was left. */
	void open() {
		String title = title().orElse(guide.title());
		String id = id();
		String name = found().map(Labels::of).orElse(guide.title());
		String known = found().map(this::known).orElse(""); //$NON-NLS-1$
		Set<String> done = found().map(whom -> about.done(guide, whom)).orElse(Set.of());
		Guide fitting = found().map(whom -> guide.having(about.has(guide, whom))).orElse(guide);
		file.ifPresent(of -> about.opened(fitting, of, subject));
		Calculation<URL> work = host -> content(fitting, id, title, known, name, done);
		files.runner().run(work, Way.hidden(NLS.bind(Messages.OpenedGuide_opening, title)),
				content -> showInWindow(new OpenCheatSheetAction(id, title, content), title));
	}

	/** Writes the sheet to where the view of cheat sheets reads it. */
	private URL content(Guide fitting, String id, String title, String known, String name, Set<String> done)
			throws CoreException {
		List<String> told = Stream.concat(file.map(OpenedGuide::path).stream(),
				Stream.of(subject).filter(each -> !each.isEmpty())).toList();
		try {
			SheetState.write(id, fitting, done);
			return GuideFile.write(id, GuideSheet.of(fitting, title, known, name, told));
		} catch (IOException | RuntimeException e) {
			// The state of the workspace may be out of reach.
			throw new CoreException(Status.error(NLS.bind(Messages.OpenedGuide_failed, title), e));
		}
	}

	/**
	 * While a dialog is open the platform would put the sheet into the tray of that dialog, so it waits for its end.
	 */
	private void showInWindow(OpenCheatSheetAction sheet, String title) {
		@Nullable
		Shell active = Display.getCurrent().getActiveShell();
		if (active != null && active.getData() instanceof TrayDialog) {
			active.addDisposeListener(
					closed -> active.getDisplay().asyncExec(() -> showInWindow(sheet, title)));
		} else {
			show(sheet, title);
		}
	}

	private void show(OpenCheatSheetAction sheet, String title) {
		sheet.run();
		@Nullable
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		GuideView.in(window).ifPresentOrElse(
				view -> view.form(title).ifPresentOrElse(form -> {
					ShownGuide.follow(this, form, view.part());
					// Steps that were done before have the platform's colours by now.
					view.restyle();
				}, () -> notShown(title)),
				() -> notShown(title));
	}

	private static void notShown(String title) {
		Failures.show(Status.error(NLS.bind(Messages.OpenedGuide_failed, title)));
	}

	/**
	 * One for each round, so that the next one begins at the first step. The cheat sheet view and we name files after
	 * it, and the id of whom it is for is whatever a file says, so it only goes into a hash.
	 */
	String id() {
		int rounds = found().map(whom -> about.rounds(guide, whom)).orElse(0);
		String place = file.map(OpenedGuide::path).orElse("") + "\n" + subject; //$NON-NLS-1$ //$NON-NLS-2$
		return String.join(".", PREFIX, guide.id(), //$NON-NLS-1$
				String.valueOf(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8))),
				String.valueOf(rounds + 1));
	}

	/**
	 * Notes that a step was done, if it was for somebody; says whether it could.
	 *
	 * @param later as in {@link GuideSubject#note}
	 */
	boolean note(GuideStep step, Runnable later) {
		return file.isEmpty() || about.note(guide, step, file.get(), subject, later);
	}

	/** Says that a step was skipped, if the guide is for somebody. */
	void skipped(String key) {
		guide.step(key).ifPresent(step -> file.ifPresent(of -> about.skipped(step, of, subject)));
	}

	private static String path(IFile file) {
		return file.getFullPath().toString();
	}

	/** What is known of whom it is for. */
	private String known(Identified found) {
		return Stream.concat(Stream.of(Labels.of(found)), about.facts(found).stream()).distinct()
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
