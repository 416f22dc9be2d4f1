package org.portwright.workspace.resources;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.SubMonitor;
import org.portwright.numbering.SoughtDigits;
import org.portwright.porting.facts.FileFacts;
import org.portwright.workspace.checks.EngagementChecks;
import org.portwright.workspace.checks.FilePlace;
import org.portwright.workspace.checks.FoundNumbers;
import org.portwright.workspace.checks.NumberSearch;
import org.portwright.workspace.resources.places.EngagementProjects;
import org.portwright.workspace.resources.places.Locations;
import org.portwright.workspace.resources.places.OpenFiles;
import org.portwright.workspace.work.Calculation;

/** Finds numbers in the files of the workspace, open or not. It may be asked on any thread. */
public final class NumberFinder {

	private final IWorkspace workspace;
	private final Locations locations;
	private final OpenFiles openFiles;
	private final EngagementChecks checks;
	private final Function<IProject, WholeEngagement> whole;

	NumberFinder(IWorkspace workspace, Locations locations, OpenFiles openFiles, EngagementChecks checks,
			Function<IProject, WholeEngagement> whole) {
		this.workspace = workspace;
		this.locations = locations;
		this.openFiles = openFiles;
		this.checks = checks;
		this.whole = whole;
	}

	/** Reads the files of all engagements of which not all is known yet. */
	public Calculation<Boolean> look() {
		return host -> {
			List<IProject> engagements = projects().filter(EngagementProjects::isEngagement).toList();
			var progress = SubMonitor.convert(host.monitor(), engagements.size());
			for (IProject engagement : engagements) {
				SubMonitor step = progress.split(1);
				if (engagement.isAccessible()) {
					whole.apply(engagement).look(step);
				}
			}
			return true;
		};
	}

	/** Finds numbers in what is known by now. */
	public Calculation<FoundNumbers> find(SoughtDigits sought) {
		return host -> NumberSearch.find(facts(), sought, host::isCanceled);
	}

	/** The file of the workspace that stands at a place, if its project is open. */
	public Optional<IFile> file(FilePlace place) {
		return projects().filter(project -> locations.folder(project).filter(place.engagement()::equals).isPresent())
				.findFirst().map(project -> project.getFile(place.name()));
	}

	private Stream<IProject> projects() {
		return Stream.of(workspace.getRoot().getProjects()).filter(IProject::isAccessible);
	}

	/** What is known of the files that are there now. */
	private Map<Path, Map<String, FileFacts>> facts() {
		Map<Path, Map<String, FileFacts>> known = checks.facts();
		Map<Path, Map<String, FileFacts>> facts = new HashMap<>();
		projects().forEach(project -> locations.folder(project).ifPresent(folder -> {
			Map<String, FileFacts> files = new HashMap<>(known.getOrDefault(folder, Map.of()));
			files.keySet().removeIf(name -> !isThere(project.getFile(name)));
			facts.put(folder, files);
		}));
		return facts;
	}

	private boolean isThere(IFile file) {
		return file.exists() || openFiles.isMarked(file);
	}
}
