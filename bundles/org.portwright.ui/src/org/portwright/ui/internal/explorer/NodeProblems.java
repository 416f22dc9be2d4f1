package org.portwright.ui.internal.explorer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.portwright.porting.Problem;
import org.portwright.porting.Severity;
import org.portwright.porting.checks.ProblemCounts;
import org.portwright.ui.internal.explorer.LoadedFiles.State;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementListener;
import org.portwright.workspace.resources.EngagementRegistry;
import org.portwright.workspace.resources.LiveProblems;
import org.portwright.workspace.resources.ProblemMarkers;

/** The worst problem at and below a node. What is merely still needed is none. */
final class NodeProblems implements EngagementListener {

	private final EngagementRegistry engagements;
	private final EngagementFiles engagementFiles;
	private final LoadedFiles files;
	private final Map<ModelFile, Optional<Severity>> known = new WeakHashMap<>();
	private final Map<IProject, List<IFile>> listed = new HashMap<>();

	NodeProblems(EngagementRegistry engagements, EngagementFiles engagementFiles, LoadedFiles files) {
		this.engagements = engagements;
		this.engagementFiles = engagementFiles;
		this.files = files;
	}

	/** The problems of a file are others now. */
	void changed(ModelFile file) {
		known.remove(file);
	}

	/** The severity to show at a node. */
	Optional<Severity> worst(Node node) {
		return switch (node) {
		case Node.OfEngagement engagement -> files(engagement.project()).stream().map(this::worst)
				.flatMap(Optional::stream).min(Comparator.naturalOrder());
		case Node.OfFile file -> files.of(file.file()) instanceof State.Open open ? worst(open.file())
				: Optional.empty();
		default -> Optional.empty();
		};
	}

	/** The engagement is marked anew with each file that was checked, and has the same files as before then. */
	private List<IFile> files(IProject engagement) {
		return listed.computeIfAbsent(engagement, project -> Stream.of(FileKind.values())
				.flatMap(kind -> engagements.files(project, kind).stream()).toList());
	}

	/** Files came, went or moved. */
	@Override
	public void engagementsChanged(Set<IProject> changed) {
		listed.keySet().removeAll(changed);
	}

	/**
	 * Why a file cannot be read any more, else how many problems it has, in words; empty where there are none or they
	 * are not known.
	 */
	Optional<String> describe(Node.OfFile file) {
		Optional<ModelFile> open = engagementFiles.opened(file.file());
		return open.flatMap(engagementFiles.problems()::unreadable).map(UnreadableFileException::explanation)
				.or(() -> open.flatMap(engagementFiles.problems()::of)
						.map(found -> ProblemCounts.of(found.open()).words()).filter(words -> !words.isEmpty()));
	}

	private Optional<Severity> worst(IFile file) {
		Optional<ModelFile> open = engagementFiles.opened(file);
		return open.isPresent() ? worst(open.get()) : marked(file);
	}

	/** What the builder found in a file that is not open: of such an engagement nothing but its name may be seen. */
	private static Optional<Severity> marked(IFile file) {
		try {
			return switch (file.findMaxProblemSeverity(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
			case IMarker.SEVERITY_ERROR -> Optional.of(Severity.ERROR);
			case IMarker.SEVERITY_WARNING -> Optional.of(Severity.WARNING);
			default -> Optional.empty();
			};
		} catch (CoreException e) {
			// It was deleted meanwhile.
			return Optional.empty();
		}
	}

	private Optional<Severity> worst(ModelFile file) {
		return known.computeIfAbsent(file, this::ask);
	}

	private Optional<Severity> ask(ModelFile file) {
		LiveProblems problems = engagementFiles.problems();
		if (problems.unreadable(file).isPresent()) {
			return Optional.of(Severity.ERROR);
		}
		return problems.of(file).stream().flatMap(found -> found.open().stream())
				.filter(problem -> !problem.stillNeeded()).map(Problem::severity).min(Comparator.naturalOrder());
	}
}
