package org.portwright.cli.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.Interruption;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** Calls the command line in this process, with a folder that {@code @} stands for at the beginning of a file name. */
public final class CommandLineFolder {

	private static final String SETTINGS = "PORTWRIGHT_SETTINGS"; //$NON-NLS-1$

	private final Path path;
	private byte[] input = {};

	public CommandLineFolder(Path path) {
		this.path = path;
	}

	/** What came of a call. */
	public record Result(int exitCode, String out, String err) {

		public JsonElement json() {
			return JsonParser.parseString(out);
		}
	}

	public Path file(String name) {
		return path.resolve(name);
	}

	/** The next call finds this on its standard input. */
	public CommandLineFolder withInput(byte[] bytes) {
		input = bytes;
		return this;
	}

	/** Calls on 24 November 2026. */
	public Result call(String... arguments) {
		return call(Map.of("PORTWRIGHT_TODAY", "2026-11-24"), arguments);
	}

	public Result call(Map<String, String> environment, String... arguments) {
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		var console = new Console(new ByteArrayInputStream(input), out, err);
		input = new byte[0];
		String[] inFolder = Arrays.stream(arguments).map(this::inFolder).toArray(String[]::new);
		int exitCode = new Portwright(console, variable -> value(environment, variable), new Interruption())
				.run(inFolder);
		return new Result(exitCode, withoutFolder(out), withoutFolder(err));
	}

	/** No settings of whoever runs the tests are read. */
	private @Nullable String value(Map<String, String> environment, @Nullable String variable) {
		return SETTINGS.equals(variable) && !environment.containsKey(SETTINGS) ? file("settings").toString() //$NON-NLS-1$
				: environment.get(variable);
	}

	String inFolder(String argument) {
		return argument.startsWith("@") ? file(argument.substring(1)).toString() : argument;
	}

	private String withoutFolder(ByteArrayOutputStream stream) {
		return stream.toString(StandardCharsets.UTF_8).replace(path.toString() + '/', "").replace("\r\n", "\n");
	}
}
