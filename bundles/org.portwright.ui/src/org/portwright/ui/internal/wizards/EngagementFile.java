package org.portwright.ui.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.workspace.resources.Engagements;
import org.portwright.workspace.storage.FileKind;

/**
 * A tenant or an order to choose in a wizard, by the name that people gave it.
 *
 * @param engagement where it is
 * @param file       its file; empty for an engagement that has none
 * @param name       its name
 */
record EngagementFile(IProject engagement, Optional<IFile> file, String name) {

	/** Its name and where it is. */
	String label() {
		return file.isEmpty() ? name : NLS.bind(Messages.EngagementFile_label, name, engagement.getName());
	}

	/** Gives what there is of a kind in all engagements. */
	static List<EngagementFile> all(Engagements engagements, FileKind kind) {
		List<EngagementFile> all = new ArrayList<>();
		for (IProject engagement : engagements.projects()) {
			for (IFile file : engagements.files(engagement, kind)) {
				all.add(new EngagementFile(engagement, Optional.of(file), name(engagements, file)));
			}
		}
		return all;
	}

	/** Gives the tenants, and for an engagement without one the engagement alone. */
	static List<EngagementFile> tenants(Engagements engagements) {
		List<EngagementFile> tenants = all(engagements, FileKind.TENANT);
		for (IProject engagement : engagements.projects()) {
			if (tenants.stream().noneMatch(tenant -> tenant.engagement().equals(engagement))) {
				tenants.add(new EngagementFile(engagement, Optional.empty(), engagement.getName()));
			}
		}
		return tenants;
	}

	/** Gives the engagements alone. */
	static List<EngagementFile> engagements(Engagements engagements) {
		return engagements.projects().stream()
				.map(engagement -> new EngagementFile(engagement, Optional.empty(), engagement.getName())).toList();
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

	private static String name(Engagements engagements, IFile file) {
		Optional<String> given = engagements.opened(file)
				.flatMap(open -> Optional.ofNullable(name(open.root())));
		return given.filter(name -> !name.isBlank()).orElse(file.getFullPath().removeFileExtension().lastSegment());
	}

	private static @Nullable String name(ModelRoot root) {
		return switch (root) {
		case Tenant tenant -> tenant.getName();
		case PortOrder order -> order.getName();
		default -> null;
		};
	}
}
