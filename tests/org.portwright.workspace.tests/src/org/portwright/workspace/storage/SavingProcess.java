package org.portwright.workspace.storage;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.portwright.model.Tenant;
import org.portwright.workspace.files.SaveResult;

/** Saves a file again and again until it is killed; each version has its number in every object. */
final class SavingProcess {

	private SavingProcess() {
	}

	/**
	 * Saves without end.
	 *
	 * @param arguments the file, which exists
	 */
	public static void main(String[] arguments) throws Exception {
		try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII)) {
			saveUntilKilled(Path.of(arguments[0]), out);
		}
	}

	/** The parent waits for the first save, so that no kill comes too early to matter. */
	private static void saveUntilKilled(Path file, PrintStream out) throws Exception {
		ModelFiles files = ModelFiles.headless();
		ModelResource resource = files.read(file);
		Tenant tenant = (Tenant) resource.root().orElseThrow();
		int version = versionOf(tenant);
		do {
			mark(tenant, ++version);
			if (!(files.save(resource) instanceof SaveResult.Saved)) {
				throw new IllegalStateException();
			}
			out.println(version);
		} while (version < Integer.MAX_VALUE);
	}

	static void mark(Tenant tenant, int version) {
		String mark = String.valueOf(version);
		tenant.setName(mark);
		tenant.getDomains().forEach(domain -> domain.setModel(mark));
		tenant.setTenantType(mark);
	}

	/** Gives the version of a tenant, which all of its objects must have. */
	static int versionOf(Tenant tenant) {
		String mark = tenant.getName();
		if (!mark.equals(tenant.getTenantType())
				|| !tenant.getDomains().stream().allMatch(domain -> mark.equals(domain.getModel()))) {
			throw new IllegalStateException("mixed versions");
		}
		return Integer.parseInt(mark);
	}
}
