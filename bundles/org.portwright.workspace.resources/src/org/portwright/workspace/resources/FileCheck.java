package org.portwright.workspace.resources;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.RuleProfiles;
import org.portwright.porting.facts.HeldNumbers;
import org.portwright.workspace.Today;
import org.portwright.workspace.checks.EngagementChecks;
import org.portwright.workspace.checks.EngagementChecks.Told;
import org.portwright.workspace.checks.FileContent;
import org.portwright.workspace.checks.OrderLinks;
import org.portwright.workspace.checks.Place;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResourceSet;
import org.portwright.workspace.storage.UnreadableFileException;
import org.portwright.workspace.storage.UnreadableReason;

/**
 * Checks files as they are on the disk and marks what is wrong. A file that is open in the model is left to the model.
 * What several files refer to is read once.
 */
final class FileCheck {

	private final ModelFiles reader = ModelFiles.headless();
	private final ModelResourceSet read = new ModelResourceSet();
	private final Predicate<IFile> isOpen;
	private final Locations locations;
	private final Today today;
	private final EngagementChecks checks;
	private final MarkerWriter markers;

	/** @param isOpen whether a file is open in the model, asked on any thread */
	FileCheck(Predicate<IFile> isOpen, Locations locations, Today today, EngagementChecks checks,
			MarkerWriter markers) {
		this.isOpen = isOpen;
		this.locations = locations;
		this.today = today;
		this.checks = checks;
		this.markers = markers;
	}

	/** @return whether it was checked */
	boolean run(IFile file, IProgressMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, file.getName(), 2);
		Optional<Path> path = Optional.ofNullable(file.getLocation()).map(location -> location.toPath());
		if (path.isEmpty() || isOpen.test(file)) {
			return false;
		}
		List<IFile> all = locations.names(file);
		if (!all.isEmpty() && !all.get(0).equals(file)) {
			markers.write(file, List.of(), progress);
			return false;
		}
		List<Map<String, Object>> found = check(file, path.get());
		progress.split(1);
		if (isOpen.test(file)) {
			return false;
		}
		markers.write(file, found, progress.split(1));
		for (IFile other : all) {
			if (!other.equals(file) && !isOpen.test(other)) {
				markers.write(other, List.of(), progress);
			}
		}
		return true;
	}

	private List<Map<String, Object>> check(IFile file, Path path) {
		try {
			FileContent content = content(file, reader.load(read, path).root().orElseThrow());
			checks.tell(content, () -> !isOpen.test(file));
			return MarkerContents.of(checks.judge(content, Optional.empty(), Set.of()).open());
		} catch (UnreadableFileException e) {
			locations.place(file).filter(place -> !isOpen.test(file)).ifPresent(checks::gone);
			return e.reason() == UnreadableReason.NOT_FOUND ? List.of()
					: MarkerContents.unreadable(e.line(), e.explanation());
		} catch (ProfileException e) {
			return MarkerContents.unreadable(0, e.getMessage());
		}
	}

	private FileContent content(IFile file, ModelRoot root) throws ProfileException {
		return content(file, root, root instanceof PortOrder order ? RuleProfiles.of(order) : RuleProfiles.usual());
	}

	private FileContent content(IFile file, ModelRoot root, RuleProfile profile) {
		Path path = locations.path(file).orElseThrow();
		Place place = locations.place(file).orElseThrow();
		if (root instanceof Tenant tenant) {
			return FileContent.of(path, place, tenant, HeldNumbers.of(tenant), profile, today.date());
		}
		var order = (PortOrder) root;
		OrderLinks links = OrderLinks.of(order, place, locations::place, Files::isRegularFile);
		return FileContent.of(path, place, order, links, profile, today.date());
	}

	/**
	 * Reads the files of an engagement that are not open, so that something is known of all of them; once, since what
	 * changes later is told.
	 */
	void lookAtAll(IProject engagement, IProgressMonitor monitor) throws CoreException {
		Optional<Path> folder = locations.folder(engagement);
		if (folder.isEmpty() || checks.isComplete(folder.get())) {
			return;
		}
		forgetGone(engagement);
		List<IFile> files = WorkspaceFiles.all(engagement);
		var progress = SubMonitor.convert(monitor, files.size());
		Map<String, Told> news = new HashMap<>();
		for (IFile file : files) {
			progress.split(1);
			List<IFile> names = locations.names(file);
			if (!isOpen.test(file) && !names.isEmpty() && names.get(0).equals(file)) {
				read(file).ifPresent(told -> news.put(file.getProjectRelativePath().toString(), told));
			}
		}
		checks.tell(folder.get(), news, told -> locations.file(told.path()).filter(isOpen).isEmpty());
		checks.completed(folder.get());
	}

	/** What cannot be read has no facts; who checks it says so. */
	private Optional<Told> read(IFile file) {
		try {
			Path path = locations.path(file).orElseThrow();
			ModelRoot root = reader.load(new ModelResourceSet(), path).root().orElseThrow();
			return Optional.of(checks.told(content(file, root, RuleProfiles.usual())));
		} catch (UnreadableFileException e) {
			return Optional.empty();
		}
	}

	/** Forgets files of an engagement that are not there any more. */
	void forgetGone(IProject engagement) {
		Optional<Path> folder = locations.folder(engagement);
		if (folder.isPresent()) {
			for (Path path : checks.known(folder.get())) {
				Optional<IFile> file = locations.file(path);
				boolean there = file.filter(known -> known.exists() || isOpen.test(known)).isPresent();
				if (!there) {
					checks.gone(path, folder.get());
				}
			}
		}
	}
}
