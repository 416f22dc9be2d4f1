package org.portwright.ui.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;

/** What there is to choose from in a wizard. */
record EngagementChoices(EngagementRegistry registry, EngagementFiles files) {

	/** Gives what there is of a kind in all engagements. */
	List<EngagementFile> all(FileKind kind) {
		List<EngagementFile> all = new ArrayList<>();
		for (IProject engagement : registry.projects()) {
			for (IFile file : registry.files(engagement, kind)) {
				all.add(new EngagementFile(engagement, Optional.of(file), name(file)));
			}
		}
		return all;
	}

	/** Gives the tenants, and for an engagement without one the engagement alone. */
	List<EngagementFile> tenants() {
		List<EngagementFile> tenants = all(FileKind.TENANT);
		for (IProject engagement : registry.projects()) {
			if (tenants.stream().noneMatch(tenant -> tenant.engagement().equals(engagement))) {
				tenants.add(new EngagementFile(engagement, Optional.empty(), engagement.getName()));
			}
		}
		return tenants;
	}

	/** Gives the engagements alone. */
	List<EngagementFile> engagements() {
		return registry.projects().stream()
				.map(engagement -> new EngagementFile(engagement, Optional.empty(), engagement.getName())).toList();
	}

	private String name(IFile file) {
		Optional<String> given = files.opened(file).flatMap(open -> Optional.ofNullable(name(open.root())));
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
