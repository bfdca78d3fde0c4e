# What a package holds, and the Debian package made of it.
