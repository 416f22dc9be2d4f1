package org.portwright.workspace.storage;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveResult;

/** Makes files as soon as it is told to, and says for each whether it is the one that made it. */
final class MakingProcess {

	private MakingProcess() {
	}

	/**
	 * Makes files.
	 *
	 * @param arguments the folder, and how many files
	 */
	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[0]);
		int count = Integer.parseInt(arguments[1]);
		try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII)) {
			make(folder.resolve("warm-" + ProcessHandle.current().pid() + ".tenant"));
			out.println("ready");
			System.in.read();
			for (int i = 0; i < count; i++) {
				SaveResult result = make(folder.resolve(i + ".tenant"));
				out.println(result instanceof SaveResult.Saved ? "made " + i : "not " + i);
			}
		}
	}

	private static SaveResult make(Path file) throws SaveFailedException {
		ModelFiles files = ModelFiles.headless();
		Tenant tenant = Blank.tenant();
		tenant.setName(String.valueOf(ProcessHandle.current().pid()));
		return files.save(files.create(new ModelResourceSet(), file, tenant));
	}
}
