package org.portwright.phones.ui.internal.list;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.portwright.phones.operations.ExportPhones;
import org.portwright.phones.operations.ExportPhones.Kind;
import org.portwright.phones.operations.PhoneSelection;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.documents.ReplaceConsent;
import org.portwright.workspace.files.Engagement;
import org.portwright.workspace.files.SafeName;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.RunMode;

/** Writes what is made of phones where somebody says. */
final class PhoneFiles {

	private static final String SEPARATOR = "-"; //$NON-NLS-1$

	private final EngagementFiles engagementFiles;
	private final ModelFile file;

	PhoneFiles(EngagementFiles engagementFiles, ModelFile file) {
		this.engagementFiles = engagementFiles;
		this.file = file;
	}

	/**
	 * Asks where something is to go, to begin with beside the files of the engagement.
	 *
	 * @param name   what is added to the tenant's name
	 * @param ending without the dot
	 */
	Optional<Path> ask(Shell shell, String title, String name, String ending) {
		return ask(shell, title, proposed(name, ending));
	}

	/** As {@link #ask(Shell, String, String, String)}, for a list that was perhaps sent: it begins with a new name. */
	Optional<Path> askForNew(Shell shell, String title, String name, String ending) {
		return ask(shell, title, unused(name, ending));
	}

	private static Optional<Path> ask(Shell shell, String title, Path proposed) {
		return new TargetDialog(shell, title, Messages.PhoneFiles_message, proposed).ask();
	}

	/** Where it goes if nobody says otherwise; parameters as of {@link #ask}. */
	Path proposed(String name, String ending) {
		String tenant = SafeName.replaced(String.valueOf(file.path().getFileName()), ""); //$NON-NLS-1$
		return Engagement.folderOf(file.path()).resolve(
				tenant.substring(0, Math.max(1, tenant.lastIndexOf('.'))) + SEPARATOR + name + '.' + ending);
	}

	/** As {@link #proposed}, with a number from 2 where the workbench knows a file of that name. */
	Path unused(String name, String ending) {
		int number = 1;
		Path next = proposed(name, ending);
		while (isThere(next)) {
			number++;
			next = proposed(name + SEPARATOR + number, ending);
		}
		return next;
	}

	/** Returns whether the workbench knows a file at the path that {@link #proposed} gives. */
	boolean isThere(String name, String ending) {
		return isThere(proposed(name, ending));
	}

	private static boolean isThere(Path path) {
		return Optional.ofNullable(
				ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(path)))
				.filter(IFile::exists).isPresent();
	}

	/**
	 * Writes it.
	 *
	 * @param told hears in words what was written
	 */
	void write(PhoneSelection selection, Map<Kind, Path> wanted, Consumer<String> told) {
		engagementFiles.runner().run(
				new ExportPhones(file, engagementFiles.problems().now().today(), selection, wanted, ReplaceConsent.ASK),
				RunMode.asked(Messages.PhoneFiles_job), exported -> {
					engagementFiles.refresh();
					String written = NLS.bind(Messages.PhoneFiles_written,
							String.join(", ", exported.files().stream() //$NON-NLS-1$
									.map(path -> String.valueOf(path.getFileName())).toList()));
					told.accept(Stream.concat(Stream.of(written), exported.remarks().stream())
							.collect(Collectors.joining(". "))); //$NON-NLS-1$
				});
	}
}
