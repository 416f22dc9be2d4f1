package org.portwright.workspace.resources;

import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.portwright.workspace.RunningDay;

/** The day by the clock of this machine. What is wrong with the one that the environment gives stands in the log. */
public final class MachineDay extends RunningDay {

	/** The declarative services make it, once. */
	public MachineDay() {
		super(System::getenv, InstantSource.system(),
				(delay, task) -> CompletableFuture.delayedExecutor(delay.toMillis() + 1, TimeUnit.MILLISECONDS)
						.execute(task),
				complaint -> ILog.of(MachineDay.class).warn(complaint));
	}
}
