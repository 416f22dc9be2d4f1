package org.portwright.workspace.storage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Tenant;
import org.portwright.workspace.storage.share.Lack;
import org.portwright.workspace.storage.share.ShareProvider;

/** Processes of their own that save files, with the bundles that saving needs, wherever the framework has them. */
@SuppressWarnings("nls")
final class ChildJava {

	private ChildJava() {
	}

	/** Starts the main method of a class of these tests. */
	static Process start(Class<?> main, String... arguments) throws IOException {
		return start(List.of(), main, arguments);
	}

	/** Starts the main method of a class of these tests on a file system that lacks something. */
	static Process startOn(List<Lack> lacks, Class<?> main, String... arguments) throws IOException {
		return start(List.of("-Djava.nio.file.spi.DefaultFileSystemProvider=" + ShareProvider.class.getName(),
				"-D" + ShareProvider.LACKS + '='
						+ lacks.stream().map(Lack::name).collect(Collectors.joining(","))),
				main, arguments);
	}

	private static Process start(List<String> options, Class<?> main, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1"));
		command.addAll(options);
		command.addAll(List.of("-cp", classPath(main), main.getName()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectErrorStream(true).start();
	}

	private static String java() {
		return ProcessHandle.current().info().command().orElse("java");
	}

	private static String classPath(Class<?> main) {
		return Stream.of(main, ModelFiles.class, EObject.class, URI.class, NLS.class, IStatus.class, Tenant.class)
				.map(ChildJava::location).distinct().collect(Collectors.joining(File.pathSeparator));
	}

	private static String location(Class<?> type) {
		URI code = URI.createURI(type.getProtectionDomain().getCodeSource().getLocation().toString());
		Path location = Path.of(code.toFileString());
		Path classes = location.resolve("target/classes");
		return (Files.isDirectory(classes) ? classes : location).toString();
	}
}
