package org.portwright.ui.wizards;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.osgi.util.NLS;
import org.portwright.ui.internal.texts.Messages;

/**
 * A tenant or an order to choose in a wizard, by the name that people gave it.
 *
 * @param file its file; empty for an engagement that has none
 */
public record EngagementFile(IProject engagement, Optional<IFile> file, String name) {

	/** Its name and where it is. */
	String label() {
		return file.isEmpty() ? name : NLS.bind(Messages.EngagementFile_label, name, engagement.getName());
	}

	/** Gives the place of the one that the user most likely means. */
	static int indexOf(List<EngagementFile> files, WizardSubject subject) {
		int index = indexOf(files, EngagementFile::file, subject.file());
		return index >= 0 ? index
				: Math.max(0, indexOf(files, file -> Optional.of(file.engagement()), subject.engagement()));
	}

	private static int indexOf(List<EngagementFile> files, Function<EngagementFile, Optional<?>> part,
			Optional<?> wanted) {
		for (int i = 0; i < files.size() && wanted.isPresent(); i++) {
			if (part.apply(files.get(i)).equals(wanted)) {
				return i;
			}
		}
		return -1;
	}
}
