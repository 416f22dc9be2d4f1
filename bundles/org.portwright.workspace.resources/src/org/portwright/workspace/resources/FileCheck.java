package org.portwright.workspace.resources;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.facts.HeldNumbers;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.workspace.Today;
import org.portwright.workspace.checks.CheckedFile;
import org.portwright.workspace.checks.EngagementChecks;
import org.portwright.workspace.checks.EngagementChecks.Told;
import org.portwright.workspace.checks.FilePlace;
import org.portwright.workspace.checks.OrderLinks;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.files.UnreadableReason;
import org.portwright.workspace.resources.places.EngagementProjects;
import org.portwright.workspace.resources.places.Locations;
import org.portwright.workspace.resources.places.Services;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResourceSet;

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

	/** A check as the services know the files, which are there with or without a model. */
	static FileCheck of(Locations locations) {
		return new FileCheck(EngagementBuilder::isOpen, locations, Services.one(Today.class),
				Services.one(EngagementChecks.class), Services.one(MarkerWriter.class));
	}

	/** Checks and marks a file, unless it is open or marked under another name, and says whether it did. */
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
		Optional<FilePlace> place = locations.place(file);
		if (place.isEmpty()) {
			// Its project has gone.
			return List.of();
		}
		if (!EngagementProjects.isEngagement(file.getProject())) {
			// A project of others is not built by us: what is said of its files stays true only while they are open.
			checks.gone(place.get(), () -> !isOpen.test(file));
			return List.of();
		}
		try {
			ModelRoot root = reader.load(read, path).root().orElseThrow();
			try {
				CheckedFile content = content(file, place.get(), root, profile(root));
				return MarkerContents.of(checks.check(content, () -> !isOpen.test(file)).open());
			} catch (ProfileException e) {
				// It cannot be judged, and has its numbers all the same.
				checks.tell(content(file, place.get(), root, RuleProfiles.usual()), () -> !isOpen.test(file));
				return MarkerContents.unreadable(0, e.getMessage());
			}
		} catch (UnreadableFileException e) {
			checks.gone(place.get(), () -> !isOpen.test(file));
			return e.reason() == UnreadableReason.NOT_FOUND ? List.of()
					: MarkerContents.unreadable(e.line(), e.explanation());
		}
	}

	private RuleProfile profile(ModelRoot root) throws ProfileException {
		return root instanceof PortOrder order ? checks.profiles().of(order) : RuleProfiles.usual();
	}

	private CheckedFile content(IFile file, FilePlace place, ModelRoot root, RuleProfile profile) {
		Path path = locations.path(file).orElseGet(() -> place.engagement().resolve(place.name()));
		if (root instanceof Tenant tenant) {
			return CheckedFile.of(path, place, tenant, HeldNumbers.of(tenant), profile, today.date());
		}
		var order = (PortOrder) root;
		OrderLinks links = OrderLinks.of(order, place, locations::place, Files::isRegularFile);
		return CheckedFile.of(path, place, order, links, profile, today.date());
	}

	/**
	 * Reads files that are not open, so that the others know of all of them before the first is judged. What cannot be
	 * read has no facts; who checks it says so.
	 *
	 * @return what was read, by the name of the file in its engagement
	 */
	Map<String, Told> read(Collection<IFile> files, IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, files.size());
		Map<String, Told> told = new HashMap<>();
		for (IFile file : files) {
			progress.split(1);
			if (!isOpen.test(file) && isMain(file)) {
				read(file).ifPresent(known -> told.put(file.getProjectRelativePath().toString(), known));
			}
		}
		return told;
	}

	private boolean isMain(IFile file) {
		List<IFile> names = locations.names(file);
		return !names.isEmpty() && names.get(0).equals(file);
	}

	private Optional<Told> read(IFile file) {
		Optional<FilePlace> place = locations.place(file);
		Optional<Path> path = locations.path(file);
		if (place.isEmpty() || path.isEmpty()) {
			return Optional.empty();
		}
		try {
			// No file is opened for what refers to it: a large tenant would be read for each of its orders.
			ModelRoot root = reader.load(ModelResourceSet.ofOpenFiles(), path.get()).root().orElseThrow();
			return Optional.of(checks.told(content(file, place.get(), root, RuleProfiles.usual())));
		} catch (UnreadableFileException e) {
			return Optional.empty();
		} catch (RuntimeException e) {
			ILog.of(FileCheck.class).error(file.getFullPath().toString(), e);
			return Optional.empty();
		}
	}
}
