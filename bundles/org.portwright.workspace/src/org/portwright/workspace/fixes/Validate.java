package org.portwright.workspace.fixes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.portwright.porting.ProfileException;
import org.portwright.porting.checks.Problems;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.Operation;

/** Checks files by the rule catalogue. A file that cannot be read does not keep the others from being checked. */
public final class Validate implements Operation<List<FileProblems>> {

	private final WorkspaceModel model;
	private final ModelProblems problems;
	private final List<Path> paths;

	/** A check of these files. */
	public Validate(WorkspaceModel model, ModelProblems problems, List<Path> paths) {
		this.model = model;
		this.problems = problems;
		this.paths = List.copyOf(paths);
	}

	/** Gives what was found, file by file in the order in which they were named. */
	@Override
	public List<FileProblems> execute(IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, paths.size());
		List<FileProblems> found = new ArrayList<>();
		for (Path path : paths) {
			found.add(check(path));
			progress.split(1);
		}
		return found;
	}

	private FileProblems check(Path path) {
		if (Files.isDirectory(path)) {
			return new FileProblems.Unreadable(path, 0, NLS.bind(Messages.Inputs_folder, path));
		}
		try {
			ModelFile file = model.open(path);
			Problems found = problems.of(file);
			return new FileProblems.Checked(path, found.open(), found.fine());
		} catch (UnreadableFileException e) {
			return new FileProblems.Unreadable(path, e.line(), e.explanation());
		} catch (ProfileException e) {
			return new FileProblems.Unreadable(path, 0, e.getMessage());
		}
	}
}
