package org.portwright.workspace.resources;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.portwright.workspace.checks.EngagementChecks;
import org.portwright.workspace.checks.EngagementChecks.Told;
import org.portwright.workspace.checks.FilePlace;
import org.portwright.workspace.resources.places.Locations;
import org.portwright.workspace.resources.places.Services;
import org.portwright.workspace.resources.places.WorkspaceFiles;

/**
 * Looks at all files of an engagement that are not open, and keeps what is known of them as they come and go. It is for
 * the background.
 */
final class WholeEngagement {

	private final IProject engagement;
	private final Locations locations;
	private final Predicate<IFile> isOpen;
	private final EngagementChecks checks;
	private final FileCheck check;

	WholeEngagement(IProject engagement, Locations locations, Predicate<IFile> isOpen, EngagementChecks checks,
			FileCheck check) {
		this.engagement = engagement;
		this.locations = locations;
		this.isOpen = isOpen;
		this.checks = checks;
		this.check = check;
	}

	/** An engagement as the services know it, which are there with or without a model. */
	static WholeEngagement of(IProject engagement, Locations locations) {
		EngagementChecks checks = Services.one(EngagementChecks.class);
		return new WholeEngagement(engagement, locations, EngagementBuilder::isOpen, checks, FileCheck.of(locations));
	}

	/**
	 * Reads all files, so that something is known of each; once, since what changes later is told. Those that have to
	 * do with others are marked anew: what the markers say may come from edits that nobody saved.
	 */
	void look(IProgressMonitor monitor) throws CoreException {
		Optional<Path> folder = locations.folder(engagement);
		if (folder.isEmpty() || checks.isComplete(folder.get())) {
			return;
		}
		var progress = SubMonitor.convert(monitor, 4);
		forgetGone();
		List<IFile> files = WorkspaceFiles.all(engagement);
		checks.tellNew(folder.get(), check.read(files, progress.split(3)));
		checks.completed(folder.get());
		progress.setWorkRemaining(files.size());
		for (IFile file : files) {
			SubMonitor step = progress.split(1);
			if (!isOpen.test(file) && isAmongOthers(file)) {
				check.run(file, step);
			}
		}
	}

	/** Reads the files of which nothing is known yet, such as one that the platform has still to build. */
	void readNew(IProgressMonitor monitor) throws CoreException {
		Optional<Path> folder = locations.folder(engagement);
		if (folder.isPresent()) {
			Set<String> known = checks.known(folder.get());
			List<IFile> files = WorkspaceFiles.all(engagement).stream()
					.filter(file -> !known.contains(file.getProjectRelativePath().toString())).toList();
			checks.tellNew(folder.get(), check.read(files, monitor));
		}
	}

	private boolean isAmongOthers(IFile file) throws CoreException {
		try {
			return locations.place(file).filter(checks::isAmongOthers).isPresent() || Stream
					.of(file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO)).anyMatch(this::isOfOthers);
		} catch (CoreException e) {
			if (file.exists()) {
				throw e;
			}
			// It went meanwhile.
			return false;
		}
	}

	private boolean isOfOthers(IMarker marker) {
		return checks.codesAmongOthers().contains(marker.getAttribute(ProblemMarkers.CODE, "")); //$NON-NLS-1$
	}

	/** Lets all know of some files, before the first of these is judged. */
	void tell(List<IFile> files, IProgressMonitor monitor) {
		locations.folder(engagement).ifPresent(folder -> {
			Map<String, Told> told = check.read(files, monitor);
			checks.tell(folder, told, known -> locations.file(known.path()).filter(isOpen).isEmpty());
		});
	}

	/** Forgets the files that are not there any more. */
	void forgetGone() {
		locations.folder(engagement).ifPresent(folder -> {
			Set<String> known = checks.known(folder);
			if (known.stream().anyMatch(name -> !isThere(folder, name))) {
				checks.gone(folder, known, name -> !isThere(folder, name));
			}
		});
	}

	private boolean isThere(Path folder, String name) {
		IFile file = engagement.getFile(name);
		return file.exists() || isOpen.test(file)
				|| checks.path(new FilePlace(folder, name)).flatMap(locations::file).filter(isOpen).isPresent();
	}
}
