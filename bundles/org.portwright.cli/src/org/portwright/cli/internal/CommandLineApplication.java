package org.portwright.cli.internal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.Interruption;

/** The command line as an Equinox application; its result is the process's exit code. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(@Nullable IApplicationContext context) {
		Objects.requireNonNull(context);
		// Commands write by the console. What others print must not stand in somebody's JSON; the secure storage does.
		System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
		var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		return Integer
				.valueOf(new Portwright(Console.ofProcess(), System::getenv, Interruption.ofProcess()).run(arguments));
	}

	@Override
	public void stop() {
		// A command ends by itself.
	}
}
