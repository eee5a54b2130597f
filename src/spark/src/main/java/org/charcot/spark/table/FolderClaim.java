package org.charcot.spark.table;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.charcot.error.UserException;

/**
 * The right of one run to write a result. On a local disk it is a lock of the operating system, which ends with the process
 * however that ends; elsewhere it is a file, which a run that was killed leaves behind.
 */
final class FolderClaim {
    private final FileSystem files;
    private final Path mark;
    private final FileChannel channel;

    private FolderClaim(FileSystem files, Path mark, FileChannel channel) {
        this.files = files;
        this.mark = mark;
        this.channel = channel;
    }

    /** @throws UserException while another run has it */
    static FolderClaim of(FileSystem files, Path mark, String out) throws IOException {
        if (!mark.toUri().getScheme().equals("file")) {
            if (!files.createNewFile(mark)) {
                throw new UserException("Cannot write result: another run writes " + out
                        + ", expected another folder; if that run was killed, delete " + mark);
            }
            return new FolderClaim(files, mark, null);
        }
        FileChannel channel = FileChannel.open(
                java.nio.file.Path.of(mark.toUri().getPath()), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // another run of this very process
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        if (lock == null) {
            throw new UserException("Cannot write result: another run writes " + out + ", expected another folder");
        }
        return new FolderClaim(files, mark, channel);
    }

    /** Lets others write. */
    void release() {
        try {
            if (channel == null) {
                files.delete(mark, false);
            } else {
                Files.deleteIfExists(java.nio.file.Path.of(mark.toUri().getPath()));
                channel.close();
            }
        } catch (IOException e) {
            // a mark that stays is told of by the next run
        }
    }
}
