package org.portwright.ui.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelRoot;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;

/** What there is to choose from in a wizard. */
public record EngagementChoices(EngagementRegistry registry, EngagementFiles files) {

	/** Says that there is none. */
	public static final String NO_ENGAGEMENT = Messages.EngagementChoices_noEngagement;

	/** What every root calls the attribute with its name. */
	private static final String NAME = "name"; //$NON-NLS-1$

	/** Gives what there is of a kind in all engagements. */
	public List<EngagementFile> all(FileKind kind) {
		List<EngagementFile> all = new ArrayList<>();
		for (IProject engagement : registry.projects()) {
			for (IFile file : registry.files(engagement, kind)) {
				all.add(new EngagementFile(engagement, Optional.of(file), name(file)));
			}
		}
		return all;
	}

	/** Gives what there is of a kind, and for an engagement without any the engagement alone. */
	public List<EngagementFile> allOrEngagement(FileKind kind) {
		List<EngagementFile> files = all(kind);
		for (IProject engagement : registry.projects()) {
			if (files.stream().noneMatch(file -> file.engagement().equals(engagement))) {
				files.add(new EngagementFile(engagement, Optional.empty(), engagement.getName()));
			}
		}
		return files;
	}

	/** Gives the engagements alone. */
	public List<EngagementFile> engagements() {
		return registry.projects().stream()
				.map(engagement -> new EngagementFile(engagement, Optional.empty(), engagement.getName())).toList();
	}

	private String name(IFile file) {
		Optional<String> given = files.opened(file).flatMap(open -> Optional.ofNullable(name(open.root())));
		return given.filter(name -> !name.isBlank()).orElse(file.getFullPath().removeFileExtension().lastSegment());
	}

	private static @Nullable String name(ModelRoot root) {
		EStructuralFeature name = root.eClass().getEStructuralFeature(NAME);
		return name != null && root.eGet(name) instanceof String given ? given : null;
	}
}
