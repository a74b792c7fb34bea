"""What people do, one module per job. A service owns the transaction, the permission and the audit line."""
