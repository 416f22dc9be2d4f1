package org.portwright.ui.internal.explorer;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.portwright.porting.Problem;
import org.portwright.porting.Severity;
import org.portwright.ui.internal.explorer.LoadedFiles.State;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.Engagements;
import org.portwright.workspace.resources.LiveProblems;
import org.portwright.workspace.storage.FileKind;

/** The worst problem at and below a node. What is merely still needed is none. */
final class NodeProblems {

	private final Engagements engagements;
	private final LoadedFiles files;
	private final Map<ModelFile, Optional<Severity>> known = new WeakHashMap<>();

	NodeProblems(Engagements engagements, LoadedFiles files) {
		this.engagements = engagements;
		this.files = files;
	}

	/** The findings of a file are others now. */
	void changed(ModelFile file) {
		known.remove(file);
	}

	/** The severity to show at a node. */
	Optional<Severity> worst(Node node) {
		return switch (node) {
		case Node.OfEngagement engagement -> engagements.files(engagement.project(), FileKind.PORTING).stream()
				.map(file -> engagements.opened(file)).flatMap(Optional::stream).map(this::worst)
				.flatMap(Optional::stream).min(Comparator.naturalOrder());
		case Node.OfFile file -> files.of(file.file()) instanceof State.Open open ? worst(open.file())
				: Optional.empty();
		default -> Optional.empty();
		};
	}

	private Optional<Severity> worst(ModelFile file) {
		return known.computeIfAbsent(file, this::ask);
	}

	private Optional<Severity> ask(ModelFile file) {
		LiveProblems problems = engagements.problems();
		return problems.of(file).stream().flatMap(findings -> findings.problems().stream())
				.filter(problem -> !problem.stillNeeded()).map(Problem::severity).min(Comparator.naturalOrder());
	}
}
