package org.portwright.workspace.resources;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.portwright.model.PortOrder;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleContext;
import org.portwright.porting.RuleEngine;
import org.portwright.porting.RuleProfiles;
import org.portwright.workspace.BrokenReferences;
import org.portwright.workspace.Today;
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
	private final Function<IFile, List<IFile>> names;
	private final Today today;
	private final MarkerWriter markers;

	/**
	 * @param isOpen whether a file is open in the model, asked on any thread
	 * @param names  gives the names of a file, the one that is marked first
	 */
	FileCheck(Predicate<IFile> isOpen, Function<IFile, List<IFile>> names, Today today, MarkerWriter markers) {
		this.names = names;
		this.today = today;
		this.isOpen = isOpen;
		this.markers = markers;
	}

	/** @return whether it was checked */
	boolean run(IFile file, IProgressMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, file.getName(), 2);
		Optional<Path> path = Optional.ofNullable(file.getLocation()).map(location -> location.toPath());
		if (path.isEmpty() || isOpen.test(file)) {
			return false;
		}
		List<IFile> all = names.apply(file);
		if (!all.isEmpty() && !all.get(0).equals(file)) {
			markers.write(file, List.of(), progress);
			return false;
		}
		List<Map<String, Object>> found = check(path.get());
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

	private List<Map<String, Object>> check(Path path) {
		try {
			return reader.load(read, path).root().orElseThrow() instanceof PortOrder order
					? MarkerContents.of(new RuleEngine().check(order, context(order)).problems())
					: List.of();
		} catch (UnreadableFileException e) {
			return e.reason() == UnreadableReason.NOT_FOUND ? List.of()
					: MarkerContents.unreadable(e.line(), e.explanation());
		} catch (ProfileException e) {
			return MarkerContents.unreadable(0, e.getMessage());
		}
	}

	private RuleContext context(PortOrder order) throws ProfileException {
		return new RuleContext(RuleProfiles.of(order), today.date())
				.withBroken(BrokenReferences.of(order, Files::isRegularFile));
	}
}
